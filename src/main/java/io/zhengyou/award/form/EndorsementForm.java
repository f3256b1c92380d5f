package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import org.springframework.stereotype.Component;

/** The nominating unit's party organisation signs, or does not. */
@Component
class EndorsementForm extends NominationDecisionForm {

    EndorsementForm(Opinions opinions, Nominations nominations, NominationView view) {
        super("award-endorsement", opinions, nominations, view, "endorse", AwardVariables.ENDORSED, State.ENDORSED, State.NOT_ENDORSED);
    }
}
