package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.Typing;
import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where two entries differ, a third person decides by the paper, or lets both correct theirs. */
@Component
class PaperDecisionForm implements FormBinding {

    private static final String FIELD = "decision";

    private final Typing typing;
    private final PaperFormView view;

    PaperDecisionForm(Typing typing, PaperFormView view) {
        this.typing = typing;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-paper-decision";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.heading(context);
        shown.put("differencesShown", "两遍录入有 %d 处不一致，在第 %s 张上".formatted(
                typing.differences(view.stack(context).id()).size(), sheets(view.stack(context))));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Stack stack = view.locked(context);
        if (!"decided".equals(input.get(FIELD))) {
            return List.of();
        }
        if (typing.isTheOther(stack.id(), Side.DECIDED, context.userId())) {
            return List.of(new FieldError(FIELD, "您录过其中一遍，须由没有录入这一叠的同事裁定，或者交回两人各自更正。"));
        }
        return typing.isComplete(stack.id(), Side.DECIDED, context.userId())
                ? List.of()
                : List.of(new FieldError(FIELD, "还没有裁定，请先在核对页面上逐处填写并保存。"));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        boolean decided = new Answers(input).text(FIELD).equals("decided");
        if (!decided) {
            typing.again(view.stack(context).id());
        }
        return Map.of(AppraisalVariables.ENTRIES_DECIDED, decided);
    }

    private String sheets(Stack stack) {
        return String.join("、", typing.differences(stack.id()).stream().map(difference -> String.valueOf(difference.sheet())).distinct().toList());
    }
}
