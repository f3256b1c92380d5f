package io.zhengyou.dossier.form;

import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.Grade;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The leading group grades a unit: as the decision table proposes, or otherwise with a reason. */
@Component
class GradingForm implements FormBinding {

    private final Assessments assessments;
    private final Minutes minutes;
    private final AssessmentView view;

    GradingForm(Assessments assessments, Minutes minutes, AssessmentView view) {
        this.assessments = assessments;
        this.minutes = minutes;
        this.view = view;
    }

    @Override
    public String formId() {
        return "annual-grading";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.withSelfAssessment(context);
        Grade proposed = proposed(context);
        shown.put("indicatorsShown", view.indicators(context));
        shown.put("proposedShown", proposed.label());
        shown.put("grade", proposed.name());
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<FieldError> errors = new ArrayList<>(view.ofOwnUnit(context, "grade"));
        if (answers.choice("grade").filter(grade -> !grade.equals(proposed(context).name())).isPresent() && answers.text("reason").isEmpty()) {
            errors.add(new FieldError("reason", "等次与建议的“%s”不同，请写明理由。".formatted(proposed(context).label())));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Assessment assessment = view.assessment(context);
        assessments.grade(assessment.id(), Grade.valueOf(answers.text("grade")));
        minutes.add(assessment.id(), Step.GRADED, context.userId(), answers.text("reason"));
        return Map.of();
    }

    private Grade proposed(FormContext context) {
        return Objects.requireNonNull(view.assessment(context).proposed());
    }
}
