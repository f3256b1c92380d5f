package io.zhengyou.inspection.record;

/** How far an inspection has come. */
public enum Stage {
    OPENED("等待报送材料"),
    RECORDING("检查中"),
    FINDING("提出问题"),
    ANSWERING("单位答复问题"),
    REPORTING("撰写报告"),
    RECTIFYING("报告已批准，整改中"),
    ENDED("已办结"),
    TERMINATED("已终止");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return compareTo(ENDED) < 0;
    }

    /** Whether its report is approved. */
    public boolean isReported() {
        return this == RECTIFYING || this == ENDED;
    }

    /** Whether it can still be terminated: what is to be mended is mended, whatever becomes of the inspection. */
    public boolean canEnd() {
        return compareTo(REPORTING) < 0;
    }
}
