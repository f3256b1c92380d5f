package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import org.springframework.stereotype.Component;

/** The office accepts or rejects a nomination, with what the decision table found before its eyes. */
@Component
class FormalityForm extends NominationDecisionForm {

    FormalityForm(Opinions opinions, Nominations nominations, NominationView view) {
        super("award-formality", opinions, nominations, view,
                "accept", AwardVariables.FORMALITY_PASSED, State.IN_INTEGRITY_REVIEW, State.INELIGIBLE);
    }
}
