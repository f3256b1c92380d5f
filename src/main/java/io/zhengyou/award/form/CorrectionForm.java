package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Correction;
import io.zhengyou.award.nomination.Corrections;
import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.nomination.Part;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The liaison corrects what the office returned, and nothing else: the form shows the returned parts only. */
@Component
class CorrectionForm implements FormBinding {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    private final Rounds rounds;
    private final Nominations nominations;
    private final Docket docket;
    private final Corrections corrections;
    private final NominationView view;
    private final NominationCheck check;
    private final ZoneId zone;

    CorrectionForm(Rounds rounds, Nominations nominations, Docket docket, Corrections corrections, NominationView view, NominationCheck check, Clock clock) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.docket = docket;
        this.corrections = corrections;
        this.view = view;
        this.check = check;
        zone = clock.getZone();
    }

    @Override
    public String formId() {
        return "award-correction";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Nomination nomination = nomination(context);
        Correction correction = corrections.latest(nomination.id()).orElseThrow();
        Map<String, Object> shown = new HashMap<>(view.withoutOpinions(nomination));
        shown.put("currentSummary", shown.get("summary"));
        shown.put("currentDeeds", shown.get("deeds"));
        shown.put("currentMaterials", shown.get("materials"));
        shown.put("correctBy", TIME.format(correction.dueAt().atZone(zone)));
        correction.reasons().forEach((part, reason) -> shown.put(why(part), reason));
        shown.putAll(NomineeFields.of(nomination.submitted()));
        shown.put("materialOptions", NomineeFields.materials(rounds.get(nomination.roundId())));
        view.returnedBecause(nomination, State.IN_CORRECTION).ifPresent(reason -> shown.put("returnedBecause", reason));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Nomination nomination = nomination(context);
        Round round = rounds.lock(nomination.roundId());
        return check.errors(round, nomination, corrected(nomination, input));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Nomination nomination = nomination(context);
        docket.submit(nomination.id(), corrected(nomination, input), context.userId());
        return Map.of();
    }

    private Nominee corrected(Nomination nomination, Map<String, Object> input) {
        Map<String, Object> fields = new HashMap<>(NomineeFields.of(nomination.submitted()));
        corrections.latest(nomination.id()).orElseThrow().reasons().keySet().forEach(part -> fields.remove(part.field()));
        fields.putAll(input);
        return NomineeFields.read(fields);
    }

    private Nomination nomination(FormContext context) {
        return nominations.get(context.text(AwardVariables.NOMINATION));
    }

    private static String why(Part part) {
        return switch (part) {
            case NAME -> "whyName";
            case BIRTH_DATE -> "whyBirthDate";
            case SUMMARY -> "whySummary";
            case DEEDS -> "whyDeeds";
            case MATERIALS -> "whyMaterials";
        };
    }
}
