package io.zhengyou.appraisal.paper;

/** How far a stack of papers has come. */
public enum StackState {
    OUT("发放中"),
    RETURNED("已收回，正在录入"),
    IN_BOX("已放入票箱"),
    UNUSED("没有用纸质票"),
    GIVEN_UP("已作废");

    private final String label;

    StackState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing more happens to it. */
    public boolean isSettled() {
        return this != OUT && this != RETURNED;
    }
}
