package io.zhengyou.rectification;

/** Where a problem was found. */
public enum Source {
    COMMENTARY("领导点评"),
    APPRAISAL("群众评议"),
    INSPECTION("督导检查");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
