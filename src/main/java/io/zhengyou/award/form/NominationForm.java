package io.zhengyou.award.form;

import io.zhengyou.award.Category;
import io.zhengyou.award.nomination.Eligibility;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.process.AwardProcess;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.process.Finding;
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
    private final NominationLimits limits;
    private final Eligibility eligibility;
    private final AwardProcess process;

    NominationForm(Rounds rounds, Nominations nominations, NominationLimits limits, Eligibility eligibility, AwardProcess process) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.limits = limits;
        this.eligibility = eligibility;
        this.process = process;
    }

    @Override
    public String formId() {
        return "award-nominee";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Nomination nomination = nomination(context);
        Round round = rounds.get(nomination.roundId());
        Map<String, Object> shown = new HashMap<>(RoundView.of(round));
        shown.put("unitName", nomination.unitName());
        shown.put("person", round.rules().category() == Category.PERSON);
        shown.put("materialOptions", Choices.of(round.rules().materials(), material -> material, material -> material));
        return shown;
    }

    /** Two submissions of one round wait for each other, so that together they cannot pass a limit that each keeps. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Nomination nomination = nomination(context);
        Round round = rounds.lock(nomination.roundId());
        Nominee nominee = nominee(input);
        List<FieldError> errors = new ArrayList<>(limits.ofSubmission(round, nomination, nominee));
        process.findings(eligibility.of(nomination, nominee)).stream().filter(Finding::barring)
                .forEach(finding -> errors.add(new FieldError(finding.field(), finding.text())));
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Nomination nomination = nomination(context);
        Nominee nominee = nominee(input);
        nominations.submit(nomination.id(), nominee);
        return Map.of(AwardVariables.SUBJECT, rounds.get(nomination.roundId()).title() + "：" + nominee.name());
    }

    private static Nominee nominee(Map<String, Object> input) {
        Answers answers = new Answers(input);
        return new Nominee(answers.text("name"), answers.date("birthDate").orElse(null), answers.text("summary"),
                answers.text("deeds"), answers.list("handedIn"));
    }

    private Nomination nomination(FormContext context) {
        return nominations.get(context.text(AwardVariables.NOMINATION));
    }
}
