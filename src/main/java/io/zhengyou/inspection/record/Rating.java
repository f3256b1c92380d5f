package io.zhengyou.inspection.record;

/** How a unit does in one item of the checklist. */
public enum Rating {
    MET("符合"),
    PARTLY_MET("基本符合"),
    NOT_MET("不符合"),
    NOT_SEEN("没有看到");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody must write why. */
    public boolean needsNote() {
        return this != MET;
    }
}
