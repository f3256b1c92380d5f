package io.zhengyou.dossier.chapter;

/** How a chapter came about. */
public enum Gathering {
    AUTOMATIC("自动汇集"),
    /** The source knows no logins. */
    BY_NAME("按姓名查找，请核对"),
    NOT_GATHERED("未自动汇集"),
    /** There is no such thing about this kind of owner. */
    NOT_APPLICABLE("不适用");

    private final String label;

    Gathering(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its rows can be read as all that there is. */
    public boolean isComplete() {
        return this == AUTOMATIC;
    }
}
