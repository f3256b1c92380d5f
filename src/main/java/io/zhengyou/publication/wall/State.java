package io.zhengyou.publication.wall;

import io.zhengyou.pledge.Fulfilment;

/** How a public pledge stands. */
public enum State {
    UNDERWAY("践诺中", "open"),
    RECTIFYING("整改中", "late"),
    KEPT("兑现", "done"),
    PARTLY_KEPT("部分兑现", "waiting"),
    NOT_KEPT("未兑现", "refused"),
    WITHDRAWN("已撤回", "over");

    private final String label;
    private final String tone;

    State(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    static State of(Fulfilment fulfilment) {
        return valueOf(fulfilment.name());
    }

    public String label() {
        return label;
    }

    /** The class of its badge in the style sheet. */
    public String tone() {
        return tone;
    }
}
