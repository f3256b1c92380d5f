package io.zhengyou.pledge;

/** A leader's judgement of a pledge. The two lower ones open a rectification. */
public enum Rating {
    GOOD("好"),
    FAIRLY_GOOD("较好"),
    AVERAGE("一般"),
    POOR("差");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean needsRectification() {
        return this == AVERAGE || this == POOR;
    }
}
