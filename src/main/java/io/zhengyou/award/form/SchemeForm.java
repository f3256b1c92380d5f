package io.zhengyou.award.form;

import static io.zhengyou.award.form.SchemeApprovalForm.SCHEME_APPROVAL;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Scheme;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office drafts the scheme of a round, on the ground of the programme's rules. */
@Component
class SchemeForm implements FormBinding {

    private final Rounds rounds;
    private final Opinions opinions;
    private final People people;
    private final Clock clock;

    SchemeForm(Rounds rounds, Opinions opinions, People people, Clock clock) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "award-scheme";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Round round = round(context);
        Map<String, Object> shown = new HashMap<>(RoundView.of(round));
        opinions.latest(round.id(), SCHEME_APPROVAL).map(Opinion::text).ifPresent(text -> shown.put("returnedBecause", text));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<FieldError> errors = new ArrayList<>();
        answers.date("closesOn").filter(day -> !day.isAfter(LocalDate.now(clock)))
                .ifPresent(day -> errors.add(new FieldError("closesOn", "须晚于今天，请改选日期。")));
        int pool = people.inRole(Role.EXPERT).size();
        answers.number("panelSize").filter(size -> size > pool)
                .ifPresent(size -> errors.add(new FieldError("panelSize", "专家库现有 %d 人，请减少人数。".formatted(pool))));
        answers.number("expertsPerNomination").filter(number -> number > answers.number("panelSize").orElse(number))
                .ifPresent(number -> errors.add(new FieldError("expertsPerNomination", "不能多于专家组人数。")));
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Round round = round(context);
        rounds.propose(round.id(), new Scheme(answers.text("callText"), answers.date("closesOn").orElseThrow(), rules(round, answers)), context.userId());
        return Map.of();
    }

    private static Rules rules(Round round, Answers answers) {
        return round.rules().adjusted(
                answers.number("quota").orElseThrow(), answers.number("quotaPerUnit").orElseThrow(),
                answers.number("panelSize").orElseThrow(), answers.number("expertsPerNomination").orElseThrow(),
                answers.number("noticeDays").orElseThrow(), answers.number("unitNoticeDays").orElseThrow());
    }

    private Round round(FormContext context) {
        return rounds.get(context.text(AwardVariables.ROUND));
    }
}
