package io.zhengyou.award.integrity;

/** Where a case stands. */
public enum CaseState {
    REPORTED("等待初步核查"),
    NOT_OPENED("未予立案"),
    UNDER_INVESTIGATION("调查中"),
    INVESTIGATED("等待认定"),
    CLEARED("未认定不端"),
    FOUND("认定不端");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
