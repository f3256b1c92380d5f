package io.zhengyou.walkthrough.year;

/** A problem of a unit, and what became of it. */
final class Problem {

    /** What was found when somebody looked back at it. */
    enum Lookback { NONE, HELD, REBOUNDED }

    private final String unit;
    private final String source;
    private final String clause;
    private boolean closedOut;
    private boolean late;
    private boolean again;
    private Lookback lookback = Lookback.NONE;

    /** @param source as the ledger has it */
    Problem(String unit, String source, String clause) {
        this.unit = unit;
        this.source = source;
        this.clause = clause;
    }

    String unit() {
        return unit;
    }

    String source() {
        return source;
    }

    String clause() {
        return clause;
    }

    /** It is one that has come back. */
    Problem again() {
        again = true;
        return this;
    }

    boolean wasFoundAgain() {
        return again;
    }

    /** Its deadline passed while it was open. */
    Problem late() {
        late = true;
        return this;
    }

    Problem closeOut() {
        closedOut = true;
        return this;
    }

    Problem lookBack(Lookback found) {
        lookback = found;
        return this;
    }

    boolean isClosedOut() {
        return closedOut;
    }

    boolean isOverdue() {
        return late && !closedOut;
    }

    boolean isOnTime() {
        return closedOut && !late;
    }

    boolean isLookedBackAt() {
        return lookback != Lookback.NONE;
    }

    boolean hasRebounded() {
        return lookback == Lookback.REBOUNDED;
    }
}
