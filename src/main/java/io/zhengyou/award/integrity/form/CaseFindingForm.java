package io.zhengyou.award.integrity.form;

import io.zhengyou.award.integrity.CaseState;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.integrity.Measure;
import io.zhengyou.award.process.IntegrityVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The committee finds misconduct, with a measure, or none. */
@Component
class CaseFindingForm implements FormBinding {

    private final IntegrityCases cases;
    private final CaseView view;
    private final Clock clock;

    CaseFindingForm(IntegrityCases cases, CaseView view, Clock clock) {
        this.cases = cases;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "integrity-finding";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.soFar(context);
    }

    /** The years are counted from today: the day before the same date is the last one. */
    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean misconduct = answers.text("decision").equals("misconduct");
        if (misconduct) {
            LocalDate until = answers.number("years").map(years -> LocalDate.now(clock).plusYears(years).minusDays(1)).orElse(null);
            cases.find(CaseView.id(context), Measure.valueOf(answers.text("measure")), until, context.userId(), answers.text("reason"));
        } else {
            cases.enter(CaseView.id(context), CaseState.CLEARED, context.userId(), answers.text("reason"));
        }
        return Map.of(IntegrityVariables.FOUND, misconduct);
    }
}
