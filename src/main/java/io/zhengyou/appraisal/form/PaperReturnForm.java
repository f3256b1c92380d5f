package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.paper.PaperCount;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many papers of a unit came back: never more than are out. From then on none is given out. */
@Component
class PaperReturnForm implements FormBinding {

    private final Stacks stacks;
    private final PaperFormView view;

    PaperReturnForm(Stacks stacks, PaperFormView view) {
        this.stacks = stacks;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-paper-return";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.heading(context);
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Stack stack = view.locked(context);
        PaperCount count = view.count(stack);
        int most = count.issued() - count.returned();
        return new Answers(input).number("returnedSheets").filter(returned -> returned > most)
                .map(returned -> List.of(new FieldError("returnedSheets", "最多 %d 张：已发给 %d 人，以前已收回 %d 张。多出的票不能计入，请核对。".formatted(
                        most, count.issued(), count.returned()))))
                .orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        int returned = new Answers(input).number("returnedSheets").orElseThrow();
        if (returned > 0) {
            stacks.returned(context.text(AppraisalVariables.STACK), returned);
        }
        return Map.of(AppraisalVariables.PAPERS_RETURNED, returned > 0);
    }
}
