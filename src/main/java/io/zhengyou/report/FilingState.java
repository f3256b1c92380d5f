package io.zhengyou.report;

/** Where a unit's report stands. */
public enum FilingState {
    /** Chosen by the office, not asked yet. */
    CHOSEN("未发出"),
    OPEN("未报送"),
    FILED("已报送"),
    /** It came, and the office asked for a correction. */
    RETURNED("退回更正"),
    /** The request ended before it came. */
    NOT_FILED("未报送（已结束）");

    private final String label;

    FilingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
