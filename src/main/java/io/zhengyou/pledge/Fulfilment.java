package io.zhengyou.pledge;

/** Whether a promise was kept: an item, or a pledge as a whole. */
public enum Fulfilment {
    KEPT("兑现"),
    PARTLY_KEPT("部分兑现"),
    NOT_KEPT("未兑现");

    private final String label;

    Fulfilment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
