package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Correction;
import io.zhengyou.award.nomination.Corrections;
import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Part;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office accepts, rejects or returns a nomination, with what the decision table found before its eyes. */
@Component
class FormalityForm extends NominationDecisionForm {

    private static final String RETURN = "return";

    private static final Map<Part, String> REASONS = Map.of(
            Part.NAME, "returnName", Part.BIRTH_DATE, "returnBirthDate", Part.SUMMARY, "returnSummary",
            Part.DEEDS, "returnDeeds", Part.MATERIALS, "returnMaterials");

    private final Corrections corrections;
    private final WorkingDays workingDays;

    FormalityForm(Opinions opinions, Docket docket, Corrections corrections, NominationView view, WorkingDays workingDays) {
        super("award-formality", opinions, docket, view, AwardVariables.FORMALITY_DECISION,
                Map.of("accept", State.IN_INTEGRITY_REVIEW, "reject", State.INELIGIBLE, RETURN, State.IN_CORRECTION));
        this.corrections = corrections;
        this.workingDays = workingDays;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        if (!RETURN.equals(input.get("decision"))) {
            return List.of();
        }
        if (!corrections.isPossible(nominationId(context))) {
            return List.of(new FieldError("decision", "已退回补正 %d 次，不能再退回。请选择通过或不通过。".formatted(Correction.MOST)));
        }
        return reasons(new Answers(input)).isEmpty()
                ? List.of(new FieldError("decision", "退回补正时，请至少写明一项内容需要怎样补正。"))
                : List.of();
    }

    @Override
    String words(Answers answers) {
        StringBuilder words = new StringBuilder(super.words(answers));
        reasons(answers).forEach((part, reason) -> words.append(words.isEmpty() ? "" : "　").append(part.label()).append("：").append(reason));
        return words.toString();
    }

    @Override
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        Map<String, Object> variables = super.decide(context, answers, decision);
        if (!decision.equals(RETURN)) {
            return variables;
        }
        Date dueAt = workingDays.after(answers.number("correctionDays").orElseThrow());
        corrections.request(nominationId(context), reasons(answers), dueAt.toInstant(), context.userId());
        return Map.of(AwardVariables.FORMALITY_DECISION, decision, AwardVariables.CORRECTION_DUE_AT, dueAt);
    }

    private static Map<Part, String> reasons(Answers answers) {
        Map<Part, String> reasons = new EnumMap<>(Part.class);
        REASONS.forEach((part, field) -> {
            if (!answers.text(field).isEmpty()) {
                reasons.put(part, answers.text(field));
            }
        });
        return reasons;
    }
}
