package io.zhengyou.dossier.process;

import io.zhengyou.dossier.assessment.PeerVote;
import io.zhengyou.engine.StepBean;
import java.util.List;

/** The automatic steps of the democratic appraisal of a group of units. */
@StepBean("annualVote")
public class AnnualVoteSteps {

    private final PeerVote vote;

    AnnualVoteSteps(PeerVote vote) {
        this.vote = vote;
    }

    /** @return the groups that vote */
    public List<String> groups(String annualYearId) {
        return vote.group(annualYearId);
    }

    /** @return the id of the ballot; empty if too few of the group can vote */
    public String open(String annualGroupId) {
        return vote.open(annualGroupId).orElse("");
    }

    public void count(String annualGroupId, String ballotId) {
        vote.count(annualGroupId, ballotId);
    }

    /** If the process was ended before the count, the votes are destroyed unread. */
    public void leave(String annualGroupId) {
        vote.discard(annualGroupId);
    }

    /** @return the ballots whose papers are to be withdrawn */
    public List<String> discarded(String annualYearId) {
        return vote.discarded(annualYearId);
    }
}
