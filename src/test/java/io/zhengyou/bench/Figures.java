package io.zhengyou.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** What was measured at several sizes: a line a measure, a column a size. */
final class Figures {

    private static final String LINE = "%-72s";
    private static final String COLUMN = "%14s";

    private final Map<String, Map<Integer, Double>> lines = new LinkedHashMap<>();

    /** Told at once, so that a long run says how far it is. */
    void note(int size, String what, double figure) {
        lines.computeIfAbsent(what, line -> new LinkedHashMap<>()).put(size, figure);
        System.out.printf("  %,d: %s: %s%n", size, what, text(figure));
    }

    double get(int size, String what) {
        return lines.get(what).get(size);
    }

    void print(PrintStream out) {
        TreeSet<Integer> sizes = new TreeSet<>();
        lines.values().forEach(line -> sizes.addAll(line.keySet()));
        out.printf(LINE, "appraisers");
        sizes.forEach(size -> out.printf(COLUMN, "%,d".formatted(size)));
        out.println();
        lines.forEach((what, figures) -> {
            out.printf(LINE, what);
            sizes.forEach(size -> out.printf(COLUMN, figures.containsKey(size) ? text(figures.get(size)) : ""));
            out.println();
        });
    }

    private static String text(double figure) {
        return figure < 10 && figure != Math.rint(figure) ? "%.2f".formatted(figure) : "%,.0f".formatted(figure);
    }
}
