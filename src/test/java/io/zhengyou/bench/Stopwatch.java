package io.zhengyou.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes the time of what a scenario does, and remembers it under the words of the table. */
final class Stopwatch {

    private static final int TIMES = 5;

    private final Map<String, Duration> times = new LinkedHashMap<>();

    /** In the order in which they were taken. */
    Map<String, Duration> times() {
        return times;
    }

    /** Does it once, because it cannot be done again. */
    <T> T once(String what, Callable<T> step) throws Exception {
        Instant start = Instant.now();
        T result = step.call();
        note(what, Duration.between(start, Instant.now()));
        return result;
    }

    /** The median of five times, after one that nobody counts. */
    void often(String what, Callable<?> step) throws Exception {
        step.call();
        List<Duration> taken = repeat(TIMES, step);
        taken.sort(Comparator.naturalOrder());
        note(what, taken.get(TIMES / 2));
    }

    /** Many at once, each again and again: the median, the slowest twentieth, and the time divided by all that was done. */
    void atOnce(String what, int clients, int each, Callable<?> step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            Instant start = Instant.now();
            List<Future<List<Duration>>> running = threads.invokeAll(Collections.nCopies(clients, () -> repeat(each, step)));
            Duration all = Duration.between(start, Instant.now());
            List<Duration> taken = new ArrayList<>();
            for (Future<List<Duration>> client : running) {
                taken.addAll(client.get());
            }
            taken.sort(Comparator.naturalOrder());
            note(what + ", p50 with " + clients + " clients", taken.get(taken.size() / 2));
            note(what + ", p95", taken.get(taken.size() * 95 / 100));
            System.out.printf("  %s: %.0f a second%n", what, taken.size() * 1000.0 / all.toMillis());
        } finally {
            threads.shutdown();
        }
    }

    private static List<Duration> repeat(int times, Callable<?> step) throws Exception {
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Instant start = Instant.now();
            step.call();
            taken.add(Duration.between(start, Instant.now()));
        }
        return taken;
    }

    private void note(String what, Duration time) {
        times.put(what, time);
        System.out.printf("  %s: %,d ms%n", what, time.toMillis());
    }
}
