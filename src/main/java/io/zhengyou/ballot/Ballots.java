package io.zhengyou.ballot;
public interface Ballots {
    String open(BallotPaper paper);
    Turnout turnout(String ballotId);
    Tally tally(String ballotId);
}
