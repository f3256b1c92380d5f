package io.zhengyou.flow.change.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeStep;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.change.process.ChangeVariables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The owner submits another set of files for a change that was returned, or gives it up. The files come by its page or by Modeler. */
@Component
class CorrectionForm implements FormBinding {

    private static final Set<ChangeStep> SUBMISSIONS = Set.of(ChangeStep.SUBMITTED, ChangeStep.RESUBMITTED);

    private final Changes changes;
    private final ChangeView view;

    CorrectionForm(Changes changes, ChangeView view) {
        this.changes = changes;
        this.view = view;
    }

    @Override
    public String formId() {
        return "flow-change-correction";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var change = view.change(context);
        var shown = view.heading(change);
        shown.put("returnedBecause", view.said(change, ChangeStep.RETURNED));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return resubmits(input) && !hasNewFiles(view.change(context))
                ? List.of(new FieldError("action", "还没有收到改好的文件。请到改动的页面上传，上传后即重新送审。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        var answers = new Answers(input);
        var id = view.change(context).id();
        changes.lock(id);
        if (resubmits(input)) {
            changes.enter(id, ChangeStep.RESUBMITTED, context.userId(), answers.text("note"));
        } else {
            changes.enter(id, ChangeStep.WITHDRAWN, context.userId(), answers.text("reason"));
        }
        return Map.of(ChangeVariables.RESUBMITTED, resubmits(input), ChangeVariables.SUBMITTER, context.userId());
    }

    private static boolean resubmits(Map<String, Object> input) {
        return "resubmit".equals(input.get("action"));
    }

    /** Every set belongs to one submission; one more has come, but is not submitted yet. */
    private boolean hasNewFiles(Change change) {
        return change.version() > changes.course(change.id()).stream().filter(entry -> SUBMISSIONS.contains(entry.step())).count();
    }
}
