package io.zhengyou.flow.change;

/** Where a change stands. */
public enum ChangeState {
    SUBMITTED("待审批", "waiting"),
    RETURNED("退回补正", "late"),
    APPROVED("已同意，待启用", "waiting"),
    ACTIVE("已启用", "done"),
    REFUSED("未同意", "refused"),
    WITHDRAWN("已撤回", "over"),
    CANCELLED("已取消启用", "refused"),
    ROLLED_BACK("已回退", "refused");

    private final String label;
    private final String badge;

    ChangeState(String label, String badge) {
        this.label = label;
        this.badge = badge;
    }

    public String label() {
        return label;
    }

    /** How a page marks it. */
    public String badge() {
        return badge;
    }

    /** Whether somebody still has to do something, or the day of activation is awaited. */
    public boolean isOpen() {
        return compareTo(APPROVED) <= 0;
    }
}
