package io.zhengyou.award.integrity.form;

import io.zhengyou.award.integrity.Accused;
import io.zhengyou.award.integrity.IntegrityCase;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.process.IntegrityVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Anybody who is signed in reports misconduct to the ethics committee. */
@Component
class CaseStartForm implements FormBinding {

    private final IntegrityCases cases;
    private final Clock clock;

    CaseStartForm(IntegrityCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "integrity-case-start";
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return new Answers(input).date("accusedBirthDate").filter(day -> !day.isBefore(LocalDate.now(clock))).isPresent()
                ? List.of(new FieldError("accusedBirthDate", "应早于今天，请改选日期。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Accused accused = new Accused(answers.text("accusedName"), answers.date("accusedBirthDate").orElse(null), answers.text("accusedUnit"));
        IntegrityCase reported = cases.report(accused, answers.text("allegation"), context.userId(), null);
        return Map.of(IntegrityVariables.CASE, reported.id(), AwardVariables.SUBJECT, IntegrityVariables.subject(reported.number()));
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(IntegrityVariables.CASE);
    }
}
