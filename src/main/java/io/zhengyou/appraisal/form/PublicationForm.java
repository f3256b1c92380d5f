package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group lets the result be published, or returns it to the office. */
@Component
class PublicationForm implements FormBinding {

    private final Opinions opinions;
    private final RoundView view;

    PublicationForm(Opinions opinions, RoundView view) {
        this.opinions = opinions;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-publication";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.result(context);
        view.addWords(shown, "noteShown", context, Step.REVIEW, "note");
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        opinions.add(RoundView.id(context), Step.PUBLICATION, answers.text("decision"), context.userId(), answers.text("reason"));
        return Map.of(AppraisalVariables.PUBLISHABLE, answers.text("decision").equals("approve"));
    }
}
