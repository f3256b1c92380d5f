package io.zhengyou.inspection.web;

import io.zhengyou.rectification.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finding as it was sent. */
record FindingEntry(@Nullable String clause, @Nullable String severity, @Nullable String problem) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    static final FindingEntry EMPTY = new FindingEntry("", "", "");

    FindingEntry {
        clause = Entered.text(clause);
        severity = Entered.text(severity);
        problem = Entered.text(problem);
    }

    Optional<Severity> grade() {
        return Arrays.stream(Severity.values()).filter(one -> one.name().equals(severity)).findFirst();
    }

    /** What is wrong, by field. */
    Map<String, String> faults(Set<String> clauses) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!clauses.contains(clause)) {
            faults.put("clause", "请选择清单中的条款。");
        }
        if (grade().isEmpty()) {
            faults.put("severity", "请选择程度。");
        }
        if (problem.length() < SHORTEST || problem.length() > LONGEST) {
            faults.put("problem", "请写 %d 至 %d 个字，现有 %d 个字。".formatted(SHORTEST, LONGEST, problem.length()));
        }
        return faults;
    }
}
