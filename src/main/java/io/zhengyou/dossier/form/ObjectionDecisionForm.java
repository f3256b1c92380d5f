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
import org.springframework.stereotype.Component;

/** The leading group upholds a grade that a unit objected to, or changes it. */
@Component
class ObjectionDecisionForm implements FormBinding {

    private final Assessments assessments;
    private final Minutes minutes;
    private final AssessmentView view;

    ObjectionDecisionForm(Assessments assessments, Minutes minutes, AssessmentView view) {
        this.assessments = assessments;
        this.minutes = minutes;
        this.view = view;
    }

    @Override
    public String formId() {
        return "annual-objection-decision";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.withSelfAssessment(context);
        view.addGrade(shown, context);
        shown.put("objectionShown", view.objection(context));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<FieldError> errors = new ArrayList<>(view.ofOwnUnit(context, "decision"));
        if (answers.text("decision").equals("change") && answers.text("grade").equals(view.assessment(context).graded().name())) {
            errors.add(new FieldError("grade", "与原来的等次相同。不改的，请选择维持等次。"));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Assessment assessment = view.assessment(context);
        boolean changed = answers.text("decision").equals("change");
        if (changed) {
            assessments.grade(assessment.id(), Grade.valueOf(answers.text("grade")));
        }
        minutes.add(assessment.id(), changed ? Step.CHANGED : Step.UPHELD, context.userId(), answers.text("reason"));
        return Map.of();
    }
}
