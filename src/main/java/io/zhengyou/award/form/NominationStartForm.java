package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A liaison starts a nomination: in which round, for which of their units. */
@Component
class NominationStartForm implements FormBinding {

    private final Rounds rounds;
    private final Docket docket;
    private final Units units;
    private final People people;
    private final NominationLimits limits;

    NominationStartForm(Rounds rounds, Docket docket, Units units, People people, NominationLimits limits) {
        this.rounds = rounds;
        this.docket = docket;
        this.units = units;
        this.people = people;
        this.limits = limits;
    }

    @Override
    public String formId() {
        return "award-nomination-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of(
                "rounds", Choices.of(rounds.open(), round -> round.title() + "（" + round.closingDay() + " 截止）", Round::id),
                "units", Choices.of(people.unitsOf(context.userId(), Role.LIAISON), Unit::name, Unit::code));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Optional<Round> round = answers.choice("round").flatMap(rounds::find);
        Optional<String> unit = answers.choice("unit");
        return round.isEmpty() || unit.isEmpty() ? List.of() : limits.ofUnit(round.get(), unit.get());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Round round = rounds.get(answers.text("round"));
        Unit unit = units.find(answers.text("unit")).orElseThrow();
        return Map.of(
                AwardVariables.ROUND, round.id(),
                AwardVariables.UNIT, unit.code(),
                AwardVariables.NOMINATION, docket.start(round.id(), unit, context.userId()),
                AwardVariables.SUBJECT, round.title() + "：" + unit.name());
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(AwardVariables.NOMINATION);
    }
}
