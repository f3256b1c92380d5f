package io.zhengyou.rectification.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Entries;
import io.zhengyou.rectification.book.Measure;
import io.zhengyou.rectification.book.Plans;
import io.zhengyou.rectification.book.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The unit says what it will do until when; each date lies between today and the deadline. */
@Component
class PlanForm implements FormBinding {

    private static final int MOST = 3;

    private final Book book;
    private final Plans plans;
    private final Entries entries;
    private final RectificationView view;
    private final Clock clock;

    PlanForm(Book book, Plans plans, Entries entries, RectificationView view, Clock clock) {
        this.book = book;
        this.plans = plans;
        this.entries = entries;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "rectification-plan";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        String id = RectificationView.id(context);
        shown.put("owner", Objects.requireNonNullElseGet(book.get(id).owner(), () -> view.name(context.userId())));
        List<Measure> last = plans.latest(id);
        for (int place = 1; place <= last.size(); place++) {
            shown.put("measure" + place, last.get(place - 1).text());
            shown.put("finish" + place, last.get(place - 1).dueOn().toString());
        }
        entries.latest(id, Step.PLAN_RETURNED).ifPresent(reason -> shown.put("returnedBecause", reason));
        entries.latest(id, Step.DIRECTED).ifPresent(words -> shown.put("direction", words));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<FieldError> errors = new ArrayList<>();
        for (int place = 1; place <= MOST; place++) {
            String date = "finish" + place;
            boolean measure = !answers.text("measure" + place).isEmpty();
            if (measure && answers.date(date).isEmpty()) {
                errors.add(new FieldError(date, "请写明这项措施的完成日期。"));
            } else if (!measure && answers.date(date).isPresent()) {
                errors.add(new FieldError("measure" + place, "填了完成日期，请写明措施。"));
            }
            answers.date(date).filter(day -> isOutside(day, context)).ifPresent(day -> errors.add(new FieldError(date,
                    "应在今天和整改期限（%s）之间，请改选日期。".formatted(last(context)))));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<Measure> measures = new ArrayList<>();
        for (int place = 1; place <= MOST; place++) {
            String text = answers.text("measure" + place);
            answers.date("finish" + place).ifPresent(day -> measures.add(new Measure(text, day)));
        }
        String id = RectificationView.id(context);
        book.enter(id, Step.PLANNED, context.userId(), RectificationView.words(measures));
        plans.add(id, measures);
        String owner = answers.text("owner");
        book.setOwner(id, owner.isEmpty() ? view.name(context.userId()) : owner);
        return Map.of();
    }

    private boolean isOutside(LocalDate day, FormContext context) {
        return day.isBefore(LocalDate.now(clock)) || day.isAfter(last(context));
    }

    /** A plan that comes after the deadline is still a plan: then only today is left. */
    private LocalDate last(FormContext context) {
        LocalDate deadline = view.deadline(context);
        LocalDate today = LocalDate.now(clock);
        return deadline.isBefore(today) ? today : deadline;
    }
}
