package io.zhengyou.award.vote;

/** What follows from the ballots of a round so far. */
public enum Outcome {
    /** The list is complete, as far as anybody passed. */
    DECIDED("decided"),
    /** The committee votes once more: it had no quorum, or some are tied on the last seat. */
    REPEAT("repeat"),
    /** Still tied after the last vote among the tied: the leading group decides in writing. */
    TIE("tie"),
    /** Too often no quorum: the leading group decides whether to go on. */
    NO_QUORUM("noQuorum");

    private final String fact;

    Outcome(String fact) {
        this.fact = fact;
    }

    /** As a gateway asks for it. */
    public String fact() {
        return fact;
    }
}
