package io.zhengyou.walkthrough.year;

/** What becomes of what is found at a unit that is inspected. */
enum Fate {
    MENDED,
    /** Mended after it had been sent back once. */
    SENT_BACK,
    /** Mended in the time that the unit had asked for. */
    EXTENDED,
    /** Mended when the time was over. */
    LATE,
    /** Planned, and never carried out. */
    NEVER,
    /** Mended, and found again when somebody looked back. */
    REBOUND,
    /** Contested by the unit, and dropped. */
    DROPPED,
    /** Contested by the unit, and upheld; then mended. */
    UPHELD;

    private static final int SENT_BACK_TWO = 2;

    /** The first of those who are inspected have a story, the others are diligent. */
    static Fate of(int place) {
        return place < SENT_BACK_TWO ? SENT_BACK : place < values().length ? values()[place] : MENDED;
    }

    boolean isContested() {
        return this == DROPPED || this == UPHELD;
    }

    boolean isMendedAtOnce() {
        return this == MENDED || this == REBOUND || this == UPHELD;
    }

    boolean isGrave() {
        return this == EXTENDED || this == LATE || this == NEVER || this == REBOUND;
    }
}
