package io.zhengyou.rectification;

/** Where a rectification stands. */
public enum RectificationState {
    PLANNING("制定方案"),
    PLANNED("方案待审"),
    CARRYING_OUT("整改中"),
    REPORTED("等待核查"),
    SENT_BACK_AGAIN("等待领导小组督办"),
    CLOSED_OUT("已销号"),
    STOPPED("已终止"),
    /** The process that it belonged to was ended from outside. */
    CANCELLED("已撤销");

    private final String label;

    RectificationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return compareTo(CLOSED_OUT) < 0;
    }
}
