package io.zhengyou.award.process;

import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.award.vote.Committee;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.award.vote.QuorumReport;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
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

    @StepName("进入投票阶段")
    public void begin(String roundId) {
        rounds.enter(roundId, Stage.VOTING);
    }

    /** The login names of the members who are asked for conflicts of interest. */
    @StepName(value = "须申报回避的委员", gives = "各位委员的用户名")
    public List<String> membersToDeclare(String roundId) {
        return committee.toDeclare(roundId);
    }

    /** @return the id of the next ballot */
    @StepName(value = "准备选票", gives = "票箱的编号")
    public String open(String roundId) {
        rounds.enter(roundId, Stage.VOTING);
        return votes.open(rounds.get(roundId));
    }

    @StepName(value = "委员会投票截止时间", gives = "投票截止的时刻")
    public Date closesAt(String ballotId) {
        return Date.from(votes.closesAt(ballotId));
    }

    /** @return whether the quorum was reached */
    @StepName(value = "计票", gives = "是否达到法定人数")
    public boolean count(String ballotId) {
        return votes.count(ballotId);
    }

    /** What follows from the ballots so far: {@code decided}, {@code repeat}, {@code tie} or {@code noQuorum}. */
    @StepName(value = "核对投票结果", gives = "decided 为已定、repeat 为再投、tie 为末位票数相同、noQuorum 为人数不足")
    public String outcome(String roundId) {
        return votes.outcome(roundId).fact();
    }

    /** Again and again too few voted. */
    @StepName("告知办公室投票人数不足")
    public void tellOffice(String roundId) {
        report.send(rounds.get(roundId));
    }

    /** For votes that began before a tie could go to the leading group. */
    @StepName(value = "核对末位票数", gives = "末位票数是否相同")
    public boolean isTied(String ballotId) {
        return votes.isTied(ballotId);
    }

    /** @return the id of the latest ballot */
    @StepName(value = "最近一次选票", gives = "票箱的编号")
    public String latest(String roundId) {
        return votes.latest(roundId);
    }

    /** Ends a vote whose round was stopped, without opening the box. @return whether there was one */
    @StepName(value = "作废未决选票", gives = "是否有尚未计票的选票")
    public boolean discard(String roundId) {
        return votes.discard(roundId);
    }

    @StepName("提交拟表彰名单")
    public void submitList(String roundId) {
        rounds.enter(roundId, Stage.APPROVING);
    }
}
