package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.Typing;
import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One of the two entries of a stack is done: all papers, by one person, who did not make the other. The papers themselves are typed on a page. */
@Component
class PaperEntryForm implements FormBinding {

    private static final String FIELD = "progressShown";

    private final Typing typing;
    private final PaperFormView view;

    PaperEntryForm(Typing typing, PaperFormView view) {
        this.typing = typing;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-paper-entry";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.heading(context);
        Stack stack = view.stack(context);
        shown.put(FIELD, typing.isTheOther(stack.id(), side(context), context.userId())
                ? "您已录过另一遍，这一遍须由另一位同事录入。请退回签收。"
                : "已录入 %d 张，共 %d 张".formatted(typing.own(stack.id(), side(context), context.userId()).size(), stack.returned()));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Stack stack = view.locked(context);
        if (typing.isTheOther(stack.id(), side(context), context.userId())) {
            return List.of(new FieldError(FIELD, "您已录过另一遍，这一遍须由另一位同事录入。请退回签收。"));
        }
        return typing.isComplete(stack.id(), side(context), context.userId())
                ? List.of()
                : List.of(new FieldError(FIELD, "还没有录完，请先在录入页面上录完 %d 张。".formatted(stack.returned())));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        return Map.of();
    }

    private static Side side(FormContext context) {
        return Side.of(context.text(AppraisalVariables.SIDE));
    }
}
