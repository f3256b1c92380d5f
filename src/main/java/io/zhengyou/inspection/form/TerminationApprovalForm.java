package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.process.InspectionVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group ends a programme or an inspection, or lets it go on. */
@Component
class TerminationApprovalForm implements FormBinding {

    private final Endings endings;
    private final Entries entries;

    TerminationApprovalForm(Endings endings, Entries entries) {
        this.endings = endings;
        this.entries = entries;
    }

    @Override
    public String formId() {
        return "inspection-termination-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String id = context.text(InspectionVariables.CASE);
        return Map.of("caseShown", endings.name(id), "requestReason", entries.latest(id, Step.TERMINATION_ASKED).orElse(""));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return "approve".equals(input.get("decision")) && !endings.lockIfPossible(context.text(InspectionVariables.CASE))
                ? List.of(new FieldError("decision", "它已经结束，或者已经责成单位整改，不能再终止。请选择不同意并说明理由。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        entries.add(context.text(InspectionVariables.CASE), approved ? Step.TERMINATED : Step.TERMINATION_DECLINED, context.userId(), answers.text("reason"));
        return Map.of(InspectionVariables.TERMINATION_APPROVED, approved);
    }
}
