package io.zhengyou.dossier.assessment;

/** How far the assessment of a year has come. */
public enum YearStage {
    RUNNING("进行中"),
    DONE("已办结"),
    TERMINATED("已终止");

    private final String label;

    YearStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
