package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.calendar.Schedule;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.result.Sheet;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.Planning;
import io.zhengyou.appraisal.round.RollSource;
import io.zhengyou.appraisal.round.Scope;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office says who is appraised by whom, for how long, and by which rules the result stands. */
@Component
class PreparationForm implements FormBinding {

    private final Planning planning;
    private final PlannedBefore before;
    private final Electors electors;
    private final Units units;
    private final Stacks stacks;
    private final RoundView view;

    PreparationForm(Planning planning, PlannedBefore before, Electors electors, Units units, Stacks stacks, RoundView view) {
        this.planning = planning;
        this.before = before;
        this.electors = electors;
        this.units = units;
        this.stacks = stacks;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-preparation";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.heading(context);
        view.addWords(shown, "returnedBecause", context, Step.APPROVAL, "return");
        view.addWords(shown, "begunBecause", context, Step.PREPARATION, Schedule.DECISION);
        shown.putAll(before.of(view.round(context)));
        shown.put("kinds", Choices.of(Arrays.asList(UnitKind.values()), UnitKind::label, UnitKind::name));
        shown.put("unitChoices", Choices.of(units.all(), Unit::name, Unit::code));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        List<FieldError> errors = new ArrayList<>();
        if (RollSource.LIST.name().equals(input.get("roll")) && electors.all(RoundView.id(context)).isEmpty()) {
            errors.add(new FieldError("roll", "还没有导入名册。请先在“评议进展”页面上传，或改用组织库中的人员。"));
        }
        int subjects = chosen(new Answers(input)).size();
        if (Scope.ALL.name().equals(input.get("scope")) && subjects > Sheet.mostSubjects(view.round(context).questions().size())) {
            errors.add(new FieldError("scope", "评议对象有 %d 个，一张评议票写不下。请减少评议对象，或改为每人只评本单位。".formatted(subjects)));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        planning.plan(RoundView.id(context), plan(answers), chosen(answers));
        stacks.allow(RoundView.id(context), onPaper(answers));
        return Map.of();
    }

    /** Without an answer no unit uses paper. */
    private List<String> onPaper(Answers answers) {
        return answers.text("paper").equals("all") ? units.all().stream().map(Unit::code).toList() : answers.list("paperUnits").stream().distinct().toList();
    }

    private List<Unit> chosen(Answers answers) {
        return answers.text("subjectsBy").equals("kind")
                ? units.all().stream().filter(unit -> unit.kind().name().equals(answers.text("kind"))).toList()
                : units.all().stream().filter(unit -> answers.list("units").contains(unit.code())).toList();
    }

    private static Plan plan(Answers answers) {
        return new Plan(Scope.valueOf(answers.text("scope")), RollSource.valueOf(answers.text("roll")), answers.number("sample").orElse(null),
                answers.number("days").orElseThrow(), answers.number("quorumPercent").orElseThrow(), answers.number("least").orElseThrow(),
                answers.number("threshold").orElseThrow());
    }
}
