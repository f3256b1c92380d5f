package io.zhengyou.rectification.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Measure;
import io.zhengyou.rectification.book.Plans;
import io.zhengyou.rectification.book.Step;
import io.zhengyou.rectification.process.RectificationVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Somebody outside the unit says whether the problem is mended. */
@Component
class VerificationForm implements FormBinding {

    private static final String DONE = "measuresDone";

    private final Book book;
    private final Plans plans;
    private final OwnUnit ownUnit;
    private final RectificationView view;

    VerificationForm(Book book, Plans plans, OwnUnit ownUnit, RectificationView view) {
        this.book = book;
        this.plans = plans;
        this.ownUnit = ownUnit;
        this.view = view;
    }

    @Override
    public String formId() {
        return "rectification-verification";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.withPlan(context);
        List<Measure> planned = plans.latest(RectificationView.id(context));
        shown.put("measures", Choices.of(places(planned), place -> planned.get(place - 1).text(), String::valueOf));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return Stream.concat(ownUnit.refusal(context).stream(), undone(context, input).stream()).toList();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean mended = answers.text("decision").equals("mended");
        String id = RectificationView.id(context);
        plans.done(id, done(input), context.userId());
        book.enter(id, mended ? Step.VERIFIED : Step.SENT_BACK, context.userId(), answers.text("reason"));
        if (!mended) {
            book.countReturn(id);
        }
        return Map.of(RectificationVariables.MENDED, mended);
    }

    /** What is closed out has no measure left to do. */
    private List<FieldError> undone(FormContext context, Map<String, Object> input) {
        List<Integer> open = new ArrayList<>(places(plans.latest(RectificationView.id(context))));
        open.removeAll(done(input));
        return open.isEmpty() || !new Answers(input).text("decision").equals("mended")
                ? List.of()
                : List.of(new FieldError(DONE, "每项措施都落实了才能销号，还有 %d 项没有勾选。".formatted(open.size())));
    }

    private static List<Integer> done(Map<String, Object> input) {
        return new Answers(input).list(DONE).stream().map(Integer::valueOf).toList();
    }

    private static List<Integer> places(List<Measure> planned) {
        return IntStream.rangeClosed(1, planned.size()).boxed().toList();
    }
}
