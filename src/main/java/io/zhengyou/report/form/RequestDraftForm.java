package io.zhengyou.report.form;

import io.zhengyou.directory.Unit;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.Items;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office says what it wants to know, from whom, and until when. */
@Component
class RequestDraftForm implements FormBinding {

    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final Requests requests;
    private final Items items;
    private final Filings filings;
    private final ChosenUnits chosenUnits;
    private final RequestView view;
    private final Clock clock;

    RequestDraftForm(Requests requests, Items items, Filings filings, ChosenUnits chosenUnits, RequestView view, Clock clock) {
        this.requests = requests;
        this.items = items;
        this.filings = filings;
        this.chosenUnits = chosenUnits;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "report-request-draft";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.heading(context);
        shown.putAll(chosenUnits.choices());
        shown.putAll(ItemSlots.filled(items.of(RequestView.id(context))));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<FieldError> errors = new ArrayList<>(ItemSlots.check(answers));
        LocalDate today = LocalDate.now(clock);
        answers.date("dueOn").filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(1)))
                .ifPresent(day -> errors.add(new FieldError("dueOn", "应晚于今天，并在一年之内，请改选日期。")));
        if (input.containsKey("unitsBy") && chosenUnits.of("unitsBy", "units", answers).isEmpty()) {
            errors.add(new FieldError("unitsBy", "没有选到单位，请改选。"));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String id = RequestView.id(context);
        LocalDate due = answers.date("dueOn").orElseThrow();
        List<Unit> units = chosenUnits.of("unitsBy", "units", answers);
        requests.enter(id, Step.DRAFTED, context.userId(), "%d 个单位，%s 前报送。".formatted(units.size(), due));
        requests.say(id, answers.text("explanation"), due.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
        items.replace(id, ItemSlots.read(answers));
        filings.choose(id, units);
        return Map.of();
    }
}
