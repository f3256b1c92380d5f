package io.zhengyou.rectification.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Outsiders;
import io.zhengyou.rectification.book.Step;
import io.zhengyou.rectification.process.RectificationVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody outside the unit says whether the problem is mended. */
@Component
class VerificationForm implements FormBinding {

    private final Book book;
    private final Outsiders outsiders;
    private final RectificationView view;

    VerificationForm(Book book, Outsiders outsiders, RectificationView view) {
        this.book = book;
        this.outsiders = outsiders;
        this.view = view;
    }

    @Override
    public String formId() {
        return "rectification-verification";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.withPlan(context);
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return outsiders.include(context.userId(), view.rectification(context).order().unitCode())
                ? List.of()
                : List.of(new FieldError("decision", "您属于被整改的单位，不能核查本单位的整改。请转给其他同事办理。"));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean mended = answers.text("decision").equals("mended");
        String id = RectificationView.id(context);
        book.enter(id, mended ? Step.VERIFIED : Step.SENT_BACK, context.userId(), answers.text("reason"));
        if (!mended) {
            book.countReturn(id);
        }
        return Map.of(RectificationVariables.MENDED, mended);
    }
}
