package io.zhengyou.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

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
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Instant start = Instant.now();
            step.call();
            taken.add(Duration.between(start, Instant.now()));
        }
        taken.sort(Comparator.naturalOrder());
        note(what, taken.get(TIMES / 2));
    }

    private void note(String what, Duration time) {
        times.put(what, time);
        System.out.printf("  %s: %,d ms%n", what, time.toMillis());
    }
}
