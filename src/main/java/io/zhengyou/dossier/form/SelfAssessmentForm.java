package io.zhengyou.dossier.form;

import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unit assesses itself, beside what is known of it. */
@Component
class SelfAssessmentForm implements FormBinding {

    private final Assessments assessments;
    private final Minutes minutes;
    private final AssessmentView view;

    SelfAssessmentForm(Assessments assessments, Minutes minutes, AssessmentView view) {
        this.assessments = assessments;
        this.minutes = minutes;
        this.view = view;
    }

    @Override
    public String formId() {
        return "annual-self-statement";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.withFacts(context);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        assessments.enter(AssessmentView.id(context), Stage.FILED);
        minutes.add(AssessmentView.id(context), Step.SELF_ASSESSED, context.userId(), new Answers(input).text("selfAssessment"));
        return Map.of();
    }
}
