package io.zhengyou.award.review;

/** Where an expert's review stands. */
public enum ReviewState {
    OPEN("待评审"),
    SCORED("已评分"),
    RECUSED("已回避"),
    WITHDRAWN("已收回");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    /** Whether it is, or was, work for its expert. */
    boolean isWork() {
        return this == OPEN || this == SCORED;
    }

    public String label() {
        return label;
    }
}
