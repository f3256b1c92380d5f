package io.zhengyou.dossier.assessment;

/** How far the assessment of one unit has come. */
public enum Stage {
    SELF_ASSESSING("等待单位自评"),
    FILED("已自评，等待评定"),
    NOT_FILED("未自评，等待评定"),
    TOLD("等次已告知单位"),
    OBJECTED("单位有异议"),
    DECIDED("异议已处理"),
    ARCHIVED("等次已归档"),
    TERMINATED("已终止");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the unit knows its grade. */
    public boolean isTold() {
        return this == TOLD || this == OBJECTED || this == DECIDED || this == ARCHIVED;
    }
}
