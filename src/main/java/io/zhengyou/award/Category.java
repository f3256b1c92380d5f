package io.zhengyou.award;

/** Whom a programme honours. */
public enum Category {
    PERSON("个人"),
    ORGANISATION("集体");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
