package io.zhengyou.appraisal.form;

import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A unit has given out its papers, or wants none. */
@Component
class PaperIssueForm implements FormBinding {

    private final PaperFormView view;

    PaperIssueForm(PaperFormView view) {
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-paper-issue";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.heading(context);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        view.locked(context);
        return Map.of();
    }
}
