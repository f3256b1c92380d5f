package io.zhengyou.report.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import io.zhengyou.report.process.ReportVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group ends a request, whatever step it has come to, or lets it go on. */
@Component
class TerminationApprovalForm implements FormBinding {

    private final Requests requests;
    private final RequestView view;

    TerminationApprovalForm(Requests requests, RequestView view) {
        this.requests = requests;
        this.view = view;
    }

    @Override
    public String formId() {
        return "report-termination-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.standing(context);
        requests.latest(RequestView.id(context), Step.TERMINATION_ASKED).ifPresent(reason -> shown.put("requestReason", reason));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return "approve".equals(input.get("decision")) && requests.lock(RequestView.id(context)).state().isOver()
                ? List.of(new FieldError("decision", "这次报送已经结束，不能再终止。请选择不同意并说明理由。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        requests.enter(RequestView.id(context), approved ? Step.TERMINATION_APPROVED : Step.TERMINATION_DECLINED, context.userId(),
                answers.text("reason"));
        return Map.of(ReportVariables.TERMINATION_APPROVED, approved);
    }
}
