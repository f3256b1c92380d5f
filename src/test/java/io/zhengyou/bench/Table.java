package io.zhengyou.bench;

import io.zhengyou.database.OwnDatabase;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured: a line for each thing people wait for, a column for each database, and how many times as long the last one takes. */
final class Table {

    private static final String LINE = "%-62s";
    private static final String COLUMN = "%14s";

    private final Map<String, Map<OwnDatabase, Duration>> lines = new LinkedHashMap<>();

    void add(OwnDatabase database, Stopwatch stopwatch) {
        stopwatch.times().forEach((what, time) -> lines.computeIfAbsent(what, key -> new LinkedHashMap<>()).put(database, time));
    }

    void print(PrintStream out) {
        out.printf(LINE, "milliseconds");
        for (OwnDatabase database : OwnDatabase.values()) {
            out.printf(COLUMN, database.label());
        }
        out.printf(COLUMN + "%n", "ratio");
        lines.forEach((what, times) -> {
            out.printf(LINE, what);
            for (OwnDatabase database : OwnDatabase.values()) {
                out.printf(COLUMN, times.containsKey(database) ? "%,d".formatted(times.get(database).toMillis()) : "");
            }
            out.printf(COLUMN + "%n", ratio(times));
        });
    }

    private static String ratio(Map<OwnDatabase, Duration> times) {
        return times.size() < OwnDatabase.values().length
                ? ""
                : "%.2f".formatted((double) times.get(OwnDatabase.POSTGRESQL).toNanos() / times.get(OwnDatabase.H2).toNanos());
    }
}
