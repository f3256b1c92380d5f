package io.zhengyou.rectification.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.Lookback.Finding;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Lookbacks;
import io.zhengyou.rectification.process.RectificationVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody outside the unit looks some months after the close-out whether it held. */
@Component
class LookbackForm implements FormBinding {

    private static final Map<String, Finding> FINDINGS = Map.of(
            "held", Finding.HELD, "rebound", Finding.REBOUND, "impossible", Finding.NOT_CHECKED);

    private final Book book;
    private final Lookbacks lookbacks;
    private final RectificationView view;
    private final OwnUnit ownUnit;

    LookbackForm(Book book, Lookbacks lookbacks, RectificationView view, OwnUnit ownUnit) {
        this.book = book;
        this.lookbacks = lookbacks;
        this.view = view;
        this.ownUnit = ownUnit;
    }

    @Override
    public String formId() {
        return "rectification-lookback-check";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.withPlan(context);
        shown.put("result", book.result(RectificationView.id(context)));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return ownUnit.refusal(context);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String decision = answers.text("decision");
        lookbacks.found(RectificationView.id(context), FINDINGS.get(decision), context.userId(), answers.text("reason"));
        return Map.of(RectificationVariables.LOOKBACK_FOUND, decision);
    }
}
