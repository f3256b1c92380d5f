package io.zhengyou.inspection.record;

/** What became of a finding. */
public enum FindingState {
    DRAFT("未提出"),
    ASKED("等待单位答复"),
    CONTESTED("单位有异议，等待检查组答复"),
    CONFIRMED("已确认"),
    DROPPED("已撤销");

    private final String label;

    FindingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
