package io.zhengyou.inspection.programme;

/** How units come into a plan. */
public enum SelectionRule {
    HAND("逐个指定"),
    NOT_INSPECTED("多年没有检查过的"),
    LOWEST_QUARTER("最近一次群众评议得分在后四分之一的"),
    RANDOM("随机抽取");

    private final String label;

    SelectionRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
