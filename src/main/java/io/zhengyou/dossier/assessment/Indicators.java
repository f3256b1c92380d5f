package io.zhengyou.dossier.assessment;

/**
 * What the decision table is asked about a unit's year.
 *
 * @param fulfilment   of the unit's own pledges: {@code KEPT}, {@code PARTLY_KEPT}, {@code NOT_KEPT}, {@code RUNNING} or {@code NONE}
 * @param satisfaction the lowest published share of the satisfied in percent, rounded down; -1 without a result
 * @param approval     how many percent of the secretaries of like units approved, rounded down; -1 without a result
 * @param overdue      how many rectifications are open past their deadline
 * @param rebounds     how many problems of those closed out in the year came back
 * @param honours      how many were conferred and not revoked
 */
public record Indicators(String fulfilment, int satisfaction, int approval, int overdue, int rebounds, int honours) {

    /** A line each. */
    public String inWords() {
        return "本单位承诺：%s\n群众满意率：%s\n民主测评认可率：%s\n逾期未销号的整改：%d 项\n销号后反弹的问题：%d 项\n有效的表彰：%d 项".formatted(
                promise(), percent(satisfaction), percent(approval), overdue, rebounds, honours);
    }

    private static String percent(int share) {
        return share < 0 ? "没有结果" : share + "%";
    }

    private String promise() {
        return switch (fulfilment) {
            case "KEPT" -> "兑现";
            case "PARTLY_KEPT" -> "部分兑现";
            case "NOT_KEPT" -> "未兑现";
            case "RUNNING" -> "尚未评定";
            default -> "没有公开承诺";
        };
    }
}
