package io.zhengyou.flow.running;

/** What a move can do with a case. */
public enum Outcome {
    MOVES("可以转入"), DECIDE("需要决定"), STAYS("留在原版本");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
