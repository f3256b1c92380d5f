package io.zhengyou.walkthrough.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A problem of a unit, and what became of it. */
final class Problem {

    /** What was found when somebody looked back at it. */
    enum Lookback { NONE, HELD, REBOUNDED }

    private final String unit;
    private final String source;
    private final String clause;
    private final String severity;
    private @Nullable LocalDate closedOn;
    private boolean late;
    private boolean again;
    private Lookback lookback = Lookback.NONE;

    /**
     * @param source   as the ledger has it
     * @param severity {@code MINOR}, {@code ORDINARY} or {@code SERIOUS}
     */
    Problem(String unit, String source, String clause, String severity) {
        this.unit = unit;
        this.source = source;
        this.clause = clause;
        this.severity = severity;
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

    String severity() {
        return severity;
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

    void closeOut(LocalDate day) {
        closedOn = day;
    }

    Problem lookBack(Lookback found) {
        lookback = found;
        return this;
    }

    boolean isClosedOut() {
        return closedOn != null;
    }

    boolean isOverdue() {
        return late && !isClosedOut();
    }

    boolean isOnTime() {
        return isClosedOut() && !late;
    }

    /** Whether somebody should have been asked to look back at it: after three months, or the later the less grave it is. */
    boolean waitsForLookback(LocalDate today) {
        return closedOn != null && !isLookedBackAt() && closedOn.plusMonths(months()).isBefore(today);
    }

    private int months() {
        return switch (severity) {
            case "MINOR" -> 6;
            case "ORDINARY" -> 4;
            default -> 3;
        };
    }

    boolean isLookedBackAt() {
        return lookback != Lookback.NONE;
    }

    boolean hasRebounded() {
        return lookback == Lookback.REBOUNDED;
    }
}
