package io.zhengyou.walkthrough.year;

import java.util.List;

/** How the year of a unit must be graded, by the rules of the assessment and by what was played. */
record Judgement(Ledger ledger, Casting casting) {

    private static final int HALF = 50;
    private static final int HARDLY = 60;
    private static final int WELL = 80;
    private static final int VERY_WELL = 90;
    private static final int UNKNOWN = -1;

    Grade of(String unit) {
        String fulfilment = ledger.fulfilments().getOrDefault(unit, "RUNNING");
        int satisfied = satisfied(unit);
        boolean overdue = problems(unit).stream().anyMatch(Problem::isOverdue);
        if (fulfilment.equals("NOT_KEPT") && overdue || isBelow(satisfied, HALF) || unit.equals(casting.rejected())) {
            return Grade.UNQUALIFIED;
        }
        if (casting.silent().contains(unit) || fulfilment.equals("NOT_KEPT") || overdue || problems(unit).stream().anyMatch(Problem::hasRebounded)
                || isBelow(satisfied, HARDLY)) {
            return Grade.BASIC;
        }
        boolean honoured = ledger.honours().containsKey(unit) && satisfied >= WELL;
        return fulfilment.equals("KEPT") && (honoured || satisfied >= VERY_WELL) ? Grade.EXCELLENT : Grade.QUALIFIED;
    }

    private int satisfied(String unit) {
        return ledger.marks().getOrDefault(unit, List.of()).stream().filter(Mark::shown).mapToInt(mark -> (int) mark.satisfied()).min().orElse(UNKNOWN);
    }

    private List<Problem> problems(String unit) {
        return ledger.problems().stream().filter(one -> one.unit().equals(unit)).toList();
    }

    private static boolean isBelow(int satisfied, int limit) {
        return satisfied != UNKNOWN && satisfied < limit;
    }
}
