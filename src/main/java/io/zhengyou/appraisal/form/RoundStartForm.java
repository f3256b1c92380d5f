package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.appraisal.questionnaire.Questionnaires;
import io.zhengyou.appraisal.round.Planning;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office starts an appraisal. */
@Component
class RoundStartForm implements FormBinding {

    private final Questionnaires questionnaires;
    private final Planning planning;

    RoundStartForm(Questionnaires questionnaires, Planning planning) {
        this.questionnaires = questionnaires;
        this.planning = planning;
    }

    @Override
    public String formId() {
        return "appraisal-round-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("questionnaires", Choices.of(questionnaires.all(), Questionnaire::name, Questionnaire::code));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String title = answers.text("title");
        String code = answers.text("questionnaire");
        return Map.of(
                AppraisalVariables.ROUND, planning.start(title, code, context.userId()),
                AppraisalVariables.SUBJECT, title);
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(AppraisalVariables.ROUND);
    }
}
