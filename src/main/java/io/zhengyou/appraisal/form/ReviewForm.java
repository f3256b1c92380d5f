package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office looks at the result and writes what is published beside it. Nobody can change a number. */
@Component
class ReviewForm implements FormBinding {

    private final Opinions opinions;
    private final RoundView view;

    ReviewForm(Opinions opinions, RoundView view) {
        this.opinions = opinions;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-review";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.result(context);
        view.addWords(shown, "returnedBecause", context, Step.PUBLICATION, "return");
        view.addWords(shown, "note", context, Step.REVIEW, "note");
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        opinions.add(RoundView.id(context), Step.REVIEW, "note", context.userId(), new Answers(input).text("note"));
        return Map.of();
    }
}
