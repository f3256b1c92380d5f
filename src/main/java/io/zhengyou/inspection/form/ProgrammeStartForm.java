package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The office starts a programme. */
@Component
class ProgrammeStartForm implements FormBinding {

    private final Programmes programmes;
    private final Clock clock;

    ProgrammeStartForm(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "inspection-programme-start";
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Optional<LocalDate> first = answers.date("firstDay");
        Optional<LocalDate> last = answers.date("lastDay");
        if (last.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent()) {
            return List.of(new FieldError("lastDay", "不能早于今天，请改选日期。"));
        }
        return first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent()
                ? List.of(new FieldError("lastDay", "不能早于开始的日期，请改选。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String title = answers.text("title");
        String id = programmes.start(title, answers.date("firstDay").orElseThrow(), answers.date("lastDay").orElseThrow(),
                answers.number("yearsLed").orElseThrow(), context.userId());
        return Map.of(InspectionVariables.PROGRAMME, id, InspectionVariables.SUBJECT, title);
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(InspectionVariables.PROGRAMME);
    }
}
