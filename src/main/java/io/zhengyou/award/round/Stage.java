package io.zhengyou.award.round;

/** How far a round has come. */
public enum Stage {
    DRAFTING("拟定方案"),
    NOMINATING("接受推荐"),
    CHECKING("推荐审查"),
    SCORING("专家评审"),
    SHORTLISTING("确认入围"),
    VOTING("评审委员会投票"),
    APPROVING("领导小组审批"),
    ON_NOTICE("公示"),
    CONFERRED("已表彰"),
    TERMINATED("已终止");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOver() {
        return this == CONFERRED || this == TERMINATED;
    }
}
