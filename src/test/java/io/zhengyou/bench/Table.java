package io.zhengyou.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured: a line for each thing people wait for, a column for each database, and how many times as long the last one takes. */
final class Table {

    private static final String LINE = "%-62s";
    private static final String COLUMN = "%14s";

    private final Map<String, Map<Database, Duration>> lines = new LinkedHashMap<>();

    void add(Database database, Stopwatch stopwatch) {
        stopwatch.times().forEach((what, time) -> lines.computeIfAbsent(what, key -> new LinkedHashMap<>()).put(database, time));
    }

    void print(PrintStream out) {
        out.printf(LINE, "milliseconds");
        for (Database database : Database.values()) {
            out.printf(COLUMN, database.label());
        }
        out.printf(COLUMN + "%n", "ratio");
        lines.forEach((what, times) -> {
            out.printf(LINE, what);
            for (Database database : Database.values()) {
                out.printf(COLUMN, times.containsKey(database) ? "%,d".formatted(times.get(database).toMillis()) : "");
            }
            out.printf(COLUMN + "%n", ratio(times));
        });
    }

    private static String ratio(Map<Database, Duration> times) {
        return times.size() < Database.values().length
                ? ""
                : "%.2f".formatted((double) times.get(Database.POSTGRESQL).toNanos() / times.get(Database.H2).toNanos());
    }
}
