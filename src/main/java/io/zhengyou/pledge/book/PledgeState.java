package io.zhengyou.pledge.book;

/** Where a pledge stands. */
public enum PledgeState {
    DRAFT("起草中"),
    IN_REVIEW("待审核"),
    PUBLISHED("履行中"),
    STATED("兑现待评定"),
    ENDED("已评定"),
    WITHDRAWN("已撤回"),
    DROPPED("未提交");

    private final String label;

    PledgeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the promise stands and is not judged yet. */
    public boolean isRunning() {
        return this == PUBLISHED || this == STATED;
    }

    public boolean isOver() {
        return compareTo(STATED) > 0;
    }
}
