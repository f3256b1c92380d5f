package io.zhengyou.award.form;

import io.zhengyou.award.Category;
import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The liaison fills in and submits a nomination. */
@Component
class NominationForm implements FormBinding {

    private final Rounds rounds;
    private final Nominations nominations;
    private final Docket docket;
    private final NominationLimits limits;
    private final NominationCheck check;
    private final NominationView view;

    NominationForm(Rounds rounds, Nominations nominations, Docket docket, NominationLimits limits, NominationCheck check, NominationView view) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.docket = docket;
        this.limits = limits;
        this.check = check;
        this.view = view;
    }

    @Override
    public String formId() {
        return "award-nominee";
    }

    /** After a return the form shows what was submitted last, and why it came back. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Nomination nomination = nomination(context);
        Round round = rounds.get(nomination.roundId());
        Map<String, Object> shown = new HashMap<>(RoundView.of(round));
        shown.put("unitName", nomination.unitName());
        shown.put("person", round.rules().category() == Category.PERSON);
        shown.put("materialOptions", NomineeFields.materials(round));
        if (nomination.nominee() != null) {
            shown.putAll(NomineeFields.of(nomination.nominee()));
        }
        view.returnedBecause(nomination, State.DRAFT).ifPresent(reason -> shown.put("returnedBecause", reason));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Nomination nomination = nomination(context);
        Round round = rounds.lock(nomination.roundId());
        List<FieldError> errors = new ArrayList<>(limits.ofWindow(round));
        errors.addAll(check.errors(round, nomination, NomineeFields.read(input)));
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Nomination nomination = nomination(context);
        Nominee nominee = NomineeFields.read(input);
        docket.submit(nomination.id(), nominee, context.userId());
        return Map.of(AwardVariables.SUBJECT, rounds.get(nomination.roundId()).title() + "：" + nominee.name());
    }

    private Nomination nomination(FormContext context) {
        return nominations.get(context.text(AwardVariables.NOMINATION));
    }
}
