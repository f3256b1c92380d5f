package io.zhengyou.award.nomination;

/** Where a nomination stands. */
public enum State {
    DRAFT("填写推荐材料", Standing.NOT_IN),
    SUBMITTED("签署单位党组织意见", Standing.UNSETTLED),
    ENDORSED("单位内公示", Standing.UNSETTLED),
    IN_FORMALITY_REVIEW("形式审查", Standing.UNSETTLED),
    IN_CORRECTION("补正", Standing.UNSETTLED),
    IN_INTEGRITY_REVIEW("科学道德审查", Standing.UNSETTLED),
    QUALIFIED("审查合格", Standing.SETTLED),
    AWARDED("已获表彰", Standing.SETTLED),
    NOT_SELECTED("未入选", Standing.SETTLED),
    INELIGIBLE("审查不合格", Standing.OUT),
    NOT_ENDORSED("单位未同意推荐", Standing.NOT_IN),
    LAPSED("逾期未提交", Standing.NOT_IN),
    /** An objection was upheld, or a measure of the ethics committee bars the nominee. */
    DISQUALIFIED("已取消资格", Standing.OUT),
    WITHDRAWN("单位已撤回", Standing.NOT_IN),
    ROUND_TERMINATED("届次已终止", Standing.OUT);

    private enum Standing { NOT_IN, UNSETTLED, SETTLED, OUT }

    private final String label;
    private final Standing standing;

    State(String label, Standing standing) {
        this.label = label;
        this.standing = standing;
    }

    public String label() {
        return label;
    }

    /** Whether the round has to wait for it. */
    public boolean isUnsettled() {
        return standing == Standing.UNSETTLED;
    }

    /** Whether it was submitted and may still be awarded. */
    public boolean isUnderway() {
        return isUnsettled() || this == QUALIFIED;
    }

    /** Whether it uses up the unit's quota. A nomination that was refused does: it was made. */
    public boolean countsForQuota() {
        return standing != Standing.NOT_IN;
    }

    /** Whether nobody else may nominate the same nominee. */
    public boolean barsAnother() {
        return standing == Standing.UNSETTLED || standing == Standing.SETTLED;
    }
}
