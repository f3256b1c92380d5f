package io.zhengyou.award.vote;

/** What a ballot decided about a nominee. */
public enum VoteResult {
    ELECTED,
    /** Equal on the last seat: voted again. */
    TIED,
    NOT_ELECTED
}
