package io.zhengyou.dossier.form;

import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.dossier.process.AnnualVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unit accepts its grade or objects to it, once. */
@Component
class ResponseForm implements FormBinding {

    private final Assessments assessments;
    private final Minutes minutes;
    private final AssessmentView view;

    ResponseForm(Assessments assessments, Minutes minutes, AssessmentView view) {
        this.assessments = assessments;
        this.minutes = minutes;
        this.view = view;
    }

    @Override
    public String formId() {
        return "annual-response";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.heading(context);
        view.addGrade(shown, context);
        shown.put("indicatorsShown", view.indicators(context));
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean objected = answers.text("decision").equals("object");
        String id = AssessmentView.id(context);
        if (objected) {
            assessments.enter(id, Stage.OBJECTED);
        }
        minutes.add(id, objected ? Step.OBJECTED : Step.ACCEPTED, context.userId(), answers.text("reason"));
        return Map.of(AnnualVariables.OBJECTED, objected);
    }
}
