package io.zhengyou.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * What many clients waited for that worked at the same time.
 *
 * @param taken    by each piece of work that went well, the shortest first
 * @param failures how often what went wrong
 * @param all      from the first beginning to the last end
 */
record Load(List<Duration> taken, Map<String, Integer> failures, Duration all) {

    /** One piece of work for one of the things that are to be done. */
    interface Work<T> {
        void on(T thing) throws Exception;
    }

    /** @param client makes each client, which takes one thing after the other until none is left */
    static <T> Load of(int clients, List<T> things, Supplier<Work<T>> client) throws Exception {
        Queue<T> left = new ConcurrentLinkedQueue<>(things);
        List<Duration> taken = Collections.synchronizedList(new ArrayList<>());
        Map<String, Integer> failures = Collections.synchronizedMap(new TreeMap<>());
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            Work<T> one = client.get();
            work.add(() -> {
                for (T thing = left.poll(); thing != null; thing = left.poll()) {
                    take(one, thing, taken, failures);
                }
                return true;
            });
        }
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            for (Future<Boolean> ended : threads.invokeAll(work)) {
                ended.get();
            }
        } finally {
            threads.shutdown();
        }
        Duration all = Duration.ofNanos(System.nanoTime() - begin);
        Collections.sort(taken);
        return new Load(taken, failures, all);
    }

    Duration percentile(int percent) {
        return taken.get(Math.min(taken.size() - 1, taken.size() * percent / 100));
    }

    double aSecond() {
        return taken.size() * 1e9 / all.toNanos();
    }

    int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <T> void take(Work<T> work, T thing, List<Duration> taken, Map<String, Integer> failures) {
        long begin = System.nanoTime();
        try {
            work.on(thing);
            taken.add(Duration.ofNanos(System.nanoTime() - begin));
        } catch (Exception failed) {
            failures.merge(failed.getClass().getSimpleName(), 1, Integer::sum);
        }
    }
}
