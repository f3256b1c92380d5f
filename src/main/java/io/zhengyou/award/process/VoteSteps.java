package io.zhengyou.award.process;

import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.engine.StepBean;
import java.util.Date;

/** The automatic steps of the committee's vote. */
@StepBean("vote")
public class VoteSteps {

    private final Rounds rounds;
    private final CommitteeVotes votes;

    VoteSteps(Rounds rounds, CommitteeVotes votes) {
        this.rounds = rounds;
        this.votes = votes;
    }

    /** @return the id of the next ballot */
    public String open(String roundId) {
        rounds.enter(roundId, Stage.VOTING);
        return votes.open(rounds.get(roundId));
    }

    public Date closesAt(String ballotId) {
        return Date.from(votes.closesAt(ballotId));
    }

    /** @return whether the quorum was reached */
    public boolean count(String ballotId) {
        return votes.count(ballotId);
    }

    public boolean isTied(String ballotId) {
        return votes.isTied(ballotId);
    }

    /** @return the id of the latest ballot */
    public String latest(String roundId) {
        return votes.latest(roundId);
    }

    /** Ends a vote whose round was stopped, without opening the box. @return whether there was one */
    public boolean discard(String roundId) {
        return votes.discard(roundId);
    }

    public void submitList(String roundId) {
        rounds.enter(roundId, Stage.APPROVING);
    }
}
