package io.zhengyou.inspection.practice;

/** What became of a recommendation. */
public enum Uptake {
    ASKED("等待答复"),
    TAKEN_UP("已采用"),
    PLANNED("打算采用"),
    UNSUITABLE("不适合"),
    SILENT("逾期没有答复");

    private final String label;

    Uptake(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
