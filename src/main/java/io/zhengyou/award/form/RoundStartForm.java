package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.award.round.RoundTitles;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office starts a round of a programme. */
@Component
class RoundStartForm implements FormBinding {

    private final Programmes programmes;
    private final Rounds rounds;
    private final RoundTitles titles;

    RoundStartForm(Programmes programmes, Rounds rounds, RoundTitles titles) {
        this.titles = titles;
        this.programmes = programmes;
        this.rounds = rounds;
    }

    @Override
    public String formId() {
        return "award-round-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("programmes", Choices.of(programmes.all(), Programme::name, Programme::code));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return new Answers(input).choice("title").filter(titles::isTaken).isPresent()
                ? List.of(new FieldError("title", "已有同名的届次。请换一个名称，例如加上年份或“第二批”。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String title = answers.text("title");
        Programme programme = programmes.find(answers.text("programme")).orElseThrow();
        return Map.of(
                AwardVariables.ROUND, rounds.start(programme, title, context.userId()),
                AwardVariables.SUBJECT, title);
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(AwardVariables.ROUND);
    }
}
