package io.zhengyou.appraisal;

/** The five steps of every answer, the best first. */
public enum Satisfaction {
    SATISFIED("满意", 100),
    FAIRLY_SATISFIED("基本满意", 75),
    NEUTRAL("一般", 50),
    RATHER_DISSATISFIED("不太满意", 25),
    DISSATISFIED("不满意", 0);

    private final String label;
    private final int points;

    Satisfaction(String label, int points) {
        this.label = label;
        this.points = points;
    }

    public String label() {
        return label;
    }

    /** What the step counts in a score, from 0 to 100. */
    public int points() {
        return points;
    }

    /** Whether it counts for the share of the satisfied: the two upper steps do. */
    public boolean isSatisfied() {
        return this == SATISFIED || this == FAIRLY_SATISFIED;
    }
}
