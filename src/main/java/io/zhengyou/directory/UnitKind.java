package io.zhengyou.directory;

/** The four kinds of units. */
public enum UnitKind {
    NATIONAL_SOCIETY("全国学会"),
    PROVINCIAL_ASSOCIATION("省级科协"),
    HEADQUARTERS_DEPARTMENT("机关部门"),
    AFFILIATED_UNIT("直属单位");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
