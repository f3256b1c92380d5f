package io.zhengyou.walkthrough.year;

/** The grades of a year. */
enum Grade {
    EXCELLENT("优秀"),
    QUALIFIED("合格"),
    BASIC("基本合格"),
    UNQUALIFIED("不合格");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** In the words of the screen. */
    String label() {
        return label;
    }
}
