package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.FindingState;
import io.zhengyou.inspection.record.Findings;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The team answers what the unit said against a finding: it stands, or it is dropped. */
@Component
class FindingDecisionForm implements FormBinding {

    private final Findings findings;
    private final Entries entries;
    private final InspectionView view;

    FindingDecisionForm(Findings findings, Entries entries, InspectionView view) {
        this.findings = findings;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "inspection-finding-decision";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.withFinding(context);
        shown.put("answerShown", view.finding(context).answer());
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return view.ifPartial(context, "decision");
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        view.lock(context);
        Answers answers = new Answers(input);
        boolean upheld = answers.text("decision").equals("uphold");
        Finding finding = view.finding(context);
        findings.decided(finding.id(), upheld ? FindingState.CONFIRMED : FindingState.DROPPED, answers.text("reason"));
        entries.add(finding.inspectionId(), upheld ? Step.UPHELD : Step.DROPPED, context.userId(),
                "问题 %d　%s".formatted(finding.number(), answers.text("reason")));
        return Map.of();
    }
}
