package io.zhengyou.dossier.assessment;

/** How a unit's year is judged; the decision table {@code annual-grade} answers with these names. */
public enum Grade {
    EXCELLENT("优秀"),
    QUALIFIED("合格"),
    BASIC("基本合格"),
    UNQUALIFIED("不合格");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
