package io.zhengyou.walkthrough.season;

import io.zhengyou.client.Organisation;

/** The pledges that the season follows, each for what becomes of it. */
public enum Promise {
    KEPT("A01"),
    PARTLY_KEPT("A07"),
    MENDED("A13"),
    NOT_KEPT("A19"),
    STILL_MENDING("B05"),
    KEPT_BY_A_MEMBER("expert1"),
    LATE("B31"),
    LATE_MEMBER("expert2");

    private final String whose;

    Promise(String whose) {
        this.whose = whose;
    }

    /** Whether a unit made it; otherwise a member did. */
    public boolean ofUnit() {
        return whose.length() == 3;
    }

    /** Whether its pledger stays silent when asked for the first report. */
    public boolean isLate() {
        return this == LATE || this == LATE_MEMBER;
    }

    /** Whether it is found what was kept of it. */
    public boolean isFound() {
        return !isLate() && this != STILL_MENDING;
    }

    /** Whether its rectification is closed out. */
    public boolean isMended() {
        return this == MENDED || this == NOT_KEPT;
    }

    /** How its leader rates it in the middle. */
    public String rating() {
        return switch (this) {
            case MENDED, STILL_MENDING -> "AVERAGE";
            case NOT_KEPT -> "POOR";
            case PARTLY_KEPT -> "FAIRLY_GOOD";
            default -> "GOOD";
        };
    }

    /** Whether its rating asks for a rectification. */
    public boolean isLow() {
        return isMended() || this == STILL_MENDING;
    }

    /** The code of the unit, or of the unit of the member. */
    public String unit(Organisation organisation) {
        return ofUnit() ? whose : organisation.unitOf(whose);
    }

    /** What it serves, in the words of the screen. */
    public String dimension() {
        return Filing.dimensionOf(whose);
    }

    String filedBy(Organisation organisation) {
        return ofUnit() ? organisation.liaison(whose) : whose;
    }

    /** Whether it promises in the name of this unit or as this member. */
    boolean isOf(String unitOrMember) {
        return whose.equals(unitOrMember);
    }

    /** As the wall has it in the end. */
    public String state() {
        return switch (this) {
            case KEPT, KEPT_BY_A_MEMBER, MENDED -> "KEPT";
            case PARTLY_KEPT -> "PARTLY_KEPT";
            case NOT_KEPT -> "NOT_KEPT";
            case STILL_MENDING -> "RECTIFYING";
            case LATE, LATE_MEMBER -> "UNDERWAY";
        };
    }
}
