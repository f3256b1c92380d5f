package io.zhengyou.rectification.form;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Step;
import io.zhengyou.rectification.process.RectificationVariables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group directs a rectification that was sent back twice: once more with a new deadline, or it ends here. */
@Component
class DirectionForm implements FormBinding {

    private final Book book;
    private final WorkingDays workingDays;
    private final RectificationView view;

    DirectionForm(Book book, WorkingDays workingDays, RectificationView view) {
        this.book = book;
        this.workingDays = workingDays;
        this.view = view;
    }

    @Override
    public String formId() {
        return "rectification-direction";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.withPlan(context);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean goesOn = answers.text("decision").equals("continue");
        String id = RectificationView.id(context);
        book.enter(id, goesOn ? Step.DIRECTED : Step.STOPPED, context.userId(), answers.text("reason"));
        answers.number("days").ifPresent(days -> book.setDeadline(id, workingDays.after(days).toInstant()));
        return Map.of(RectificationVariables.GOES_ON, goesOn);
    }
}
