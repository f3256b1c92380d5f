package io.zhengyou.award.form;

import io.zhengyou.award.integrity.IntegrityRecord;
import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ethics committee clears a nominee; one veto ends the nomination. */
@Component
class IntegrityForm extends NominationDecisionForm {

    private final Nominations nominations;
    private final IntegrityRecord record;

    IntegrityForm(Opinions opinions, Nominations nominations, Docket docket, NominationView view, IntegrityRecord record) {
        super("award-integrity", opinions, docket, view, AwardVariables.INTEGRITY_DECISION,
                Map.of("clear", State.QUALIFIED, "veto", State.INELIGIBLE));
        this.nominations = nominations;
        this.record = record;
    }

    /** With what is on record: only the ethics committee sees this form. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Nominee nominee = nominations.get(nominationId(context)).submitted();
        Map<String, Object> shown = new HashMap<>(super.prefill(context));
        shown.put("integrityRecord", record.text(nominee.name(), nominee.birthDate()));
        return shown;
    }
}
