package io.zhengyou.award.process;

import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.award.vote.Committee;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.award.vote.QuorumReport;
import io.zhengyou.engine.StepBean;
import java.util.Date;
import java.util.List;

/** The automatic steps of the committee's vote. */
@StepBean("vote")
public class VoteSteps {

    private final Rounds rounds;
    private final CommitteeVotes votes;
    private final Committee committee;
    private final QuorumReport report;

    VoteSteps(Rounds rounds, CommitteeVotes votes, Committee committee, QuorumReport report) {
        this.rounds = rounds;
        this.votes = votes;
        this.committee = committee;
        this.report = report;
    }

    public void begin(String roundId) {
        rounds.enter(roundId, Stage.VOTING);
    }

    /** The login names of the members who are asked for conflicts of interest. */
    public List<String> membersToDeclare(String roundId) {
        return committee.toDeclare(roundId);
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

    /** What follows from the ballots so far: {@code decided}, {@code repeat}, {@code tie} or {@code noQuorum}. */
    public String outcome(String roundId) {
        return votes.outcome(roundId).fact();
    }

    /** Again and again too few voted. */
    public void tellOffice(String roundId) {
        report.send(rounds.get(roundId));
    }

    /** For votes that began before a tie could go to the leading group. */
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
