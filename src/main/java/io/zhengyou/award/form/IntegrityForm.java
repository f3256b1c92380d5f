package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ethics committee clears a nominee; one veto ends the nomination. */
@Component
class IntegrityForm extends NominationDecisionForm {

    IntegrityForm(Opinions opinions, Nominations nominations, NominationView view) {
        super("award-integrity", opinions, nominations, view, AwardVariables.INTEGRITY_DECISION,
                Map.of("clear", State.QUALIFIED, "veto", State.INELIGIBLE));
    }
}
