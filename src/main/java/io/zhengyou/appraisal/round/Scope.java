package io.zhengyou.appraisal.round;

/** Which subjects an appraiser is asked about. */
public enum Scope {
    OWN("只评本单位"),
    ALL("评议全部对象");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
