package io.zhengyou.inspection.programme;

/** How far a programme has come. */
public enum Stage {
    PLANNING("拟定方案"),
    SUBMITTED("方案待审批"),
    RUNNING("检查中"),
    DONE("已完成"),
    TERMINATED("已终止");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it can still be terminated. */
    public boolean isOpen() {
        return compareTo(DONE) < 0;
    }
}
