package io.zhengyou.rectification;

/** How grave a problem is; the decision table {@code rectification-deadline} says how many working days each has. */
public enum Severity {
    MINOR("轻微"),
    ORDINARY("一般"),
    SERIOUS("严重");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** One step graver; the gravest stays. */
    public Severity raised() {
        return this == MINOR ? ORDINARY : SERIOUS;
    }
}
