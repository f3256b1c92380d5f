package io.zhengyou.report.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.report.book.Items;
import io.zhengyou.report.book.Request;
import io.zhengyou.report.book.RequestState;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.process.ReportVariables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office begins to ask units for a report, with a form of its own or that of an earlier one. */
@Component
class RequestStartForm implements FormBinding {

    private final Requests requests;
    private final Items items;

    RequestStartForm(Requests requests, Items items) {
        this.requests = requests;
        this.items = items;
    }

    @Override
    public String formId() {
        return "report-request-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("earlier", Choices.of(requests.all().stream().filter(one -> one.state() != RequestState.DRAFTING).toList(), Request::title, Request::id));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String title = answers.text("title");
        String id = requests.start(title, context.userId());
        answers.choice("copied").ifPresent(earlier -> items.replace(id, items.of(earlier)));
        return Map.of(ReportVariables.REPORT, id, ReportVariables.SUBJECT, title);
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(ReportVariables.REPORT);
    }
}
