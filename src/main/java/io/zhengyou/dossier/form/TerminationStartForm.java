package io.zhengyou.dossier.form;

import io.zhengyou.dossier.assessment.AssessmentYear;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.dossier.assessment.YearStage;
import io.zhengyou.dossier.process.AnnualVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office or a leader proposes to end the assessment of a year. */
@Component
class TerminationStartForm implements FormBinding {

    private final AssessmentYears years;
    private final Minutes minutes;
    private final Clock clock;

    TerminationStartForm(AssessmentYears years, Minutes minutes, Clock clock) {
        this.years = years;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "annual-termination-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("assessments", Choices.of(years.all().stream().filter(year -> year.stage() == YearStage.RUNNING).toList(), this::name, AssessmentYear::id));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        AssessmentYear year = years.get(answers.text("chosenYear"));
        minutes.add(year.id(), Step.TERMINATION_ASKED, context.userId(), answers.text("reason"));
        return Map.of(AnnualVariables.YEAR, year.id(), AnnualVariables.SUBJECT, year.subject());
    }

    private String name(AssessmentYear year) {
        return "%s（%s 发起）".formatted(year.subject(), LocalDate.ofInstant(year.startedAt(), clock.getZone()));
    }
}
