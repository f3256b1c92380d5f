package io.zhengyou.award.objection;

/** On which notice somebody objects. */
public enum Scope {
    PUBLIC("公示"),
    UNIT("单位内公示");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
