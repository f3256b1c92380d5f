package io.zhengyou.ballot.process;

/** Every variable of a voter's process. A vote is never among them. */
final class BallotVariables {

    static final String BALLOT = "ballotId";
    static final String VOTER = "voterId";
    static final String SUBJECT = "subject";

    private BallotVariables() {}
}
