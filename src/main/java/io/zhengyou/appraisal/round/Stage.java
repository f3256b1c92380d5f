package io.zhengyou.appraisal.round;

/** How far a round has come. */
public enum Stage {
    PREPARING("准备中"),
    OPENING("正在发放评议票"),
    VOTING("评议中"),
    COUNTED("已计票，待审定"),
    PUBLISHED("已公布"),
    VOID("无效"),
    TERMINATED("已终止");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Whether the round can still end without a result: what is public stays. */
    public boolean canEnd() {
        return this == PREPARING || this == OPENING || this == VOTING || this == COUNTED;
    }

    public String label() {
        return label;
    }
}
