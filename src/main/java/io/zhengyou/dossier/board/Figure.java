package io.zhengyou.dossier.board;

/** What every unit should have come to in a year. */
public enum Figure {
    PLEDGED("公开承诺"),
    COMMENTED("领导点评"),
    APPRAISED("群众评议"),
    INSPECTED("督导检查");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
