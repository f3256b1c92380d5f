package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Withdrawals;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A liaison asks to withdraw a nomination of one of their units. */
@Component
class WithdrawalStartForm implements FormBinding {

    static final String ID = "award-withdrawal-start";

    private final Rounds rounds;
    private final Nominations nominations;
    private final Withdrawals withdrawals;
    private final Opinions opinions;
    private final People people;

    WithdrawalStartForm(Rounds rounds, Nominations nominations, Withdrawals withdrawals, Opinions opinions, People people) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.withdrawals = withdrawals;
        this.opinions = opinions;
        this.people = people;
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        List<Nomination> own = withdrawals.possible(
                people.unitsOf(context.userId(), Role.LIAISON).stream().map(Unit::code).collect(Collectors.toSet()));
        return Map.of("nominations", Choices.of(own, this::label, Nomination::id));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Nomination nomination = nominations.get(answers.text("withdrawn"));
        Round round = rounds.get(nomination.roundId());
        String request = opinions.add(round.id(), nomination.id(), ID, context.userId(), "request", answers.text("reason"));
        return Map.of(
                AwardVariables.REQUEST, request,
                AwardVariables.ROUND, round.id(),
                AwardVariables.UNIT, nomination.unitCode(),
                AwardVariables.NOMINATION, nomination.id(),
                AwardVariables.SUBJECT, round.title() + "：" + nomination.submitted().name());
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(AwardVariables.NOMINATION);
    }

    private String label(Nomination nomination) {
        return nomination.submitted().name() + "（" + nomination.unitName() + "，" + rounds.get(nomination.roundId()).title() + "）";
    }
}
