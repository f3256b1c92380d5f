package io.zhengyou.dossier.form;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.process.AnnualVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The office opens the assessment of a year, for all units or some. No unit is assessed twice in a year. */
@Component
class YearStartForm implements FormBinding {

    private final AssessmentYears years;
    private final Assessments assessments;
    private final Units units;
    private final Clock clock;

    YearStartForm(AssessmentYears years, Assessments assessments, Units units, Clock clock) {
        this.years = years;
        this.assessments = assessments;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "annual-assessment-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        int now = LocalDate.now(clock).getYear();
        return Map.of("years", Choices.of(List.of(now, now - 1), year -> year + " 年", String::valueOf),
                "unitChoices", Choices.of(units.all(), unit -> unit.code() + " " + unit.name(), Unit::code));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        if (answers.choice("year").isEmpty() || answers.choice("unitsBy").isEmpty()) {
            return List.of();
        }
        List<Unit> wanted = wanted(answers);
        Set<String> assessed = assessed(wanted, answers);
        if (answers.text("unitsBy").equals("all")) {
            return assessed.size() == wanted.size() ? List.of(new FieldError("unitsBy", "全部单位在这个年度都已经考核，请改选年度。")) : List.of();
        }
        String names = wanted.stream().filter(unit -> assessed.contains(unit.code())).map(Unit::name).collect(Collectors.joining("、"));
        return names.isEmpty() ? List.of() : List.of(new FieldError("units", "这些单位在这个年度已经考核，请去掉：" + names));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<Unit> wanted = wanted(answers);
        Set<String> assessed = assessed(wanted, answers);
        String id = years.start(year(answers), wanted.stream().filter(unit -> !assessed.contains(unit.code())).toList(),
                answers.number("filingDays").orElseThrow(), answers.number("votingDays").orElseThrow(),
                answers.number("objectionDays").orElseThrow(), context.userId());
        return Map.of(AnnualVariables.YEAR, id, AnnualVariables.SUBJECT, years.get(id).subject());
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(AnnualVariables.YEAR);
    }

    private List<Unit> wanted(Answers answers) {
        return answers.text("unitsBy").equals("all") ? units.all()
                : units.all().stream().filter(unit -> answers.list("units").contains(unit.code())).toList();
    }

    private Set<String> assessed(List<Unit> wanted, Answers answers) {
        return wanted.isEmpty() ? Set.of() : assessments.assessed(wanted.stream().map(Unit::code).toList(), year(answers));
    }

    private static int year(Answers answers) {
        return Integer.parseInt(answers.text("year"));
    }
}
