package io.zhengyou.dossier.process;

import io.zhengyou.dossier.assessment.PeerVote;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.util.List;

/** The automatic steps of the democratic appraisal of a group of units. */
@StepBean("annualVote")
public class AnnualVoteSteps {

    private final PeerVote vote;

    AnnualVoteSteps(PeerVote vote) {
        this.vote = vote;
    }

    /** @return the groups that vote */
    @StepName(value = "参加民主测评的分组", gives = "各组的编号")
    public List<String> groups(String annualYearId) {
        return vote.group(annualYearId);
    }

    /** @return the id of the ballot; empty if too few of the group can vote */
    @StepName(value = "准备测评票", gives = "票箱的编号，能投票的人太少则为空")
    public String open(String annualGroupId) {
        return vote.open(annualGroupId).orElse("");
    }

    @StepName("登记测评结果")
    public void count(String annualGroupId, String ballotId) {
        vote.count(annualGroupId, ballotId);
    }

    /** If the process was ended before the count, the votes are destroyed unread. */
    @StepName("作废未计的测评票")
    public void leave(String annualGroupId) {
        vote.discard(annualGroupId);
    }

    /** @return the ballots whose papers are to be withdrawn */
    @StepName(value = "须收回的测评票", gives = "各票箱的编号")
    public List<String> discarded(String annualYearId) {
        return vote.discarded(annualYearId);
    }
}
