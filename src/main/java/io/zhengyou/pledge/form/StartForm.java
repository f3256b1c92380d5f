package io.zhengyou.pledge.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.Pledger;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.process.PledgeProcess;
import io.zhengyou.pledge.process.PledgeVariables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A liaison starts the pledge of a unit, or anybody their own: one a year. */
@Component
class StartForm implements FormBinding {

    private final Pledges pledges;
    private final Entries entries;
    private final PledgeProcess process;
    private final People people;
    private final Units units;
    private final Clock clock;

    StartForm(Pledges pledges, Entries entries, PledgeProcess process, People people, Units units, Clock clock) {
        this.pledges = pledges;
        this.entries = entries;
        this.process = process;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "pledge-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        int year = LocalDate.now(clock).getYear();
        return Map.of(
                "units", Choices.of(people.unitsOf(context.userId(), Role.LIAISON), Unit::name, Unit::code),
                "years", Choices.of(List.of(year, year + 1), one -> one + " 年", String::valueOf));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Optional<String> year = answers.choice("campaignYear");
        if (year.isEmpty() || answers.choice("pledgerKind").isEmpty()) {
            return List.of();
        }
        if (isUnit(answers)) {
            return answers.choice("unit").filter(unit -> pledges.exists(unit, null, Integer.parseInt(year.get()))).isPresent()
                    ? List.of(new FieldError("unit", "该单位这一年已有承诺书。如需改动，请发起“修改承诺书”。")) : List.of();
        }
        Optional<Unit> unit = unitOf(context.userId());
        if (unit.isEmpty()) {
            return List.of(new FieldError("pledgerKind", "您没有登记所在单位，不能以个人名义承诺。请联系系统管理员。"));
        }
        return pledges.exists(unit.get().code(), context.userId(), Integer.parseInt(year.get()))
                ? List.of(new FieldError("campaignYear", "您这一年已有承诺书。如需改动，请发起“修改承诺书”。")) : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Unit unit = (isUnit(answers) ? units.find(answers.text("unit")) : unitOf(context.userId())).orElseThrow();
        String name = isUnit(answers) ? unit.name() : people.find(context.userId()).map(Person::name).orElseThrow();
        Pledger pledger = new Pledger(isUnit(answers) ? PledgerKind.UNIT : PledgerKind.MEMBER, name, unit.code(), unit.name());
        Pledge pledge = pledges.start(pledger, context.userId(), Integer.parseInt(answers.text("campaignYear")));
        entries.add(pledge.id(), Step.STARTED, context.userId(), "");
        return process.variables(pledge);
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(PledgeVariables.PLEDGE);
    }

    private static boolean isUnit(Answers answers) {
        return answers.text("pledgerKind").equals(PledgerKind.UNIT.name());
    }

    private Optional<Unit> unitOf(String person) {
        return people.find(person).map(Person::unitCode).flatMap(units::find);
    }
}
