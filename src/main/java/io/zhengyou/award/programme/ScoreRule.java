package io.zhengyou.award.programme;

/** How the totals of several experts become the score of a nomination. */
public enum ScoreRule {
    MEAN("平均分"),
    /** From five experts up the highest and the lowest total are dropped. */
    TRIMMED_MEAN("去掉一个最高分和一个最低分后的平均分（满五位专家时）"),
    MEDIAN("中位数"),
    /** Evens out lenient and severe experts. */
    Z_SCORE("标准化平均分（消除专家宽严差异）");

    private final String label;

    ScoreRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
