package io.zhengyou.pledge;

/** Who promises: a unit is judged by the five goods, a member by the five leads. */
public enum PledgerKind {
    UNIT("单位"),
    MEMBER("个人");

    private final String label;

    PledgerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
