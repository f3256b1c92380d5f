package io.zhengyou.report.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.report.book.Request;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import io.zhengyou.report.process.ReportVariables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office or a leader proposes to end a request without a digest. */
@Component
class TerminationStartForm implements FormBinding {

    private static final String CHOSEN = "chosenReport";

    private final Requests requests;

    TerminationStartForm(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String formId() {
        return "report-termination-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("running", Choices.of(requests.all().stream().filter(one -> !one.state().isOver()).toList(),
                one -> one.title() + "（" + one.state().label() + "）", Request::id));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Request chosen = requests.get(answers.text(CHOSEN));
        requests.enter(chosen.id(), Step.TERMINATION_ASKED, context.userId(), answers.text("reason"));
        return Map.of(ReportVariables.REPORT, chosen.id(), ReportVariables.SUBJECT, chosen.title());
    }
}
