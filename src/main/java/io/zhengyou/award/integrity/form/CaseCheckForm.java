package io.zhengyou.award.integrity.form;

import io.zhengyou.award.integrity.CaseState;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.process.IntegrityVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The preliminary check: whether there is anything to investigate. */
@Component
class CaseCheckForm implements FormBinding {

    private final IntegrityCases cases;
    private final CaseView view;

    CaseCheckForm(IntegrityCases cases, CaseView view) {
        this.cases = cases;
        this.view = view;
    }

    @Override
    public String formId() {
        return "integrity-check";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.of(context);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean opened = answers.text("decision").equals("open");
        cases.enter(CaseView.id(context), opened ? CaseState.UNDER_INVESTIGATION : CaseState.NOT_OPENED, context.userId(), answers.text("reason"));
        return Map.of(IntegrityVariables.OPENED, opened);
    }
}
