package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group signs the decision. */
@Component
class ConferralForm implements FormBinding {

    private final Rounds rounds;
    private final ListView view;
    private final Clock clock;

    ConferralForm(Rounds rounds, ListView view, Clock clock) {
        this.rounds = rounds;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "award-decision";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.of(round(context));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        LocalDate noticeEnd = round(context).noticeEnd();
        return new Answers(input).date("decidedOn")
                .filter(day -> !day.isAfter(noticeEnd) || day.isAfter(LocalDate.now(clock)))
                .map(day -> List.of(new FieldError("decidedOn", "应在公示期满（%s）之后，且不晚于今天。".formatted(noticeEnd))))
                .orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        rounds.sign(round(context).id(), answers.text("decisionNumber"), answers.date("decidedOn").orElseThrow());
        return Map.of();
    }

    private Round round(FormContext context) {
        return rounds.get(context.text(AwardVariables.ROUND));
    }
}
