package io.zhengyou.coverage;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Prints coverage for people: a row a process, and under it what never ran. */
record CoverageTable(List<ProcessCoverage> rows) {

    @Override
    public String toString() {
        return "%-32s %9s %9s %5s%n".formatted("process", "nodes", "flows", "%")
                + rows.stream().map(CoverageTable::row).collect(joining());
    }

    private static String row(ProcessCoverage row) {
        var line = "%-32s %9s %9s %5d%n".formatted(
                row.processId(),
                share(row.nodes(), row.missedNodes()),
                share(row.flows(), row.missedFlows()),
                row.percent());
        return row.missed().isEmpty() ? line : line + "  never ran: " + String.join(", ", row.missed()) + "\n";
    }

    private static String share(int all, List<String> missed) {
        return all - missed.size() + "/" + all;
    }
}
