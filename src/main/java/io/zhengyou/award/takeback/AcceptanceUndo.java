package io.zhengyou.award.takeback;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * An officer takes back an acceptance that the ethics committee has not opened. A decision was on record, so that it no longer
 * stands is too. What was returned for correction is counted and has a deadline: it stays.
 */
@Component
class AcceptanceUndo extends NominationUndo {

    private static final String FORM = "award-formality";

    private final Nominations nominations;
    private final Opinions opinions;

    AcceptanceUndo(Rounds rounds, Nominations nominations, Docket docket, Opinions opinions) {
        super(FORM, State.IN_INTEGRITY_REVIEW, State.IN_FORMALITY_REVIEW, rounds, nominations, docket);
        this.nominations = nominations;
        this.opinions = opinions;
    }

    @Override
    public void undo(String caseId, String person) {
        super.undo(caseId, person);
        opinions.add(nominations.get(caseId).roundId(), caseId, FORM, person, "take-back", "撤回“通过”的结论，重新审查。");
    }
}
