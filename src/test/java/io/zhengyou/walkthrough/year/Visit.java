package io.zhengyou.walkthrough.year;

/**
 * How a unit is inspected, and what becomes of what is found there.
 *
 * @param place from 0
 */
record Visit(String unit, int place) {

    private static final int VISITED = 20;
    private static final int TOLD = 17;
    private static final int REVIEWED = 25;
    private static final int PRAISED = 26;

    Fate fate() {
        return Fate.of(place);
    }

    String checklist() {
        return place < VISITED ? "five-goods-visit" : place < REVIEWED ? "five-goods-review" : "five-goods-meeting";
    }

    /** In the words of the screen. */
    String mode() {
        return place < VISITED ? "实地调研" : place < REVIEWED ? "审阅材料" : "参加会议";
    }

    boolean isSurprise() {
        return place >= TOLD && place < VISITED;
    }

    /** Both findings are as grave. */
    String severity() {
        return fate().isGrave() ? "SERIOUS" : switch (place % 3) {
            case 0 -> "MINOR";
            case 1 -> "ORDINARY";
            default -> "SERIOUS";
        };
    }

    /** The title of what others can learn from it; empty for nothing. */
    String practice() {
        return place < PRAISED ? "" : "会员意见三日答复法（第 %d 例）".formatted(place - PRAISED + 1);
    }
}
