package io.zhengyou.award.integrity.form;

import io.zhengyou.award.integrity.CaseState;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A member of the committee reports what the investigation found. */
@Component
class CaseInvestigationForm implements FormBinding {

    private final IntegrityCases cases;
    private final CaseView view;

    CaseInvestigationForm(IntegrityCases cases, CaseView view) {
        this.cases = cases;
        this.view = view;
    }

    @Override
    public String formId() {
        return "integrity-investigation";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.soFar(context);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        cases.enter(CaseView.id(context), CaseState.INVESTIGATED, context.userId(), new Answers(input).text("report"));
        return Map.of();
    }
}
