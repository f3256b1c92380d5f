package io.zhengyou.award.integrity;

/** What the ethics committee does about misconduct. */
public enum Measure {
    CRITICISM("批评教育"),
    DISQUALIFICATION("取消正在进行的参评资格"),
    /** For a number of years; what is under way ends as well. */
    BAR("取消参评资格，若干年内不得申报");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean disqualifies() {
        return this != CRITICISM;
    }
}
