package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.FindingState;
import io.zhengyou.inspection.record.Findings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unit accepts a finding or contests it, once. */
@Component
class FindingAnswerForm implements FormBinding {

    private final Findings findings;
    private final Entries entries;
    private final InspectionView view;

    FindingAnswerForm(Findings findings, Entries entries, InspectionView view) {
        this.findings = findings;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "inspection-finding-answer";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.withFinding(context);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        view.lock(context);
        Answers answers = new Answers(input);
        boolean contested = answers.text("decision").equals("contest");
        Finding finding = view.finding(context);
        findings.answered(finding.id(), contested ? FindingState.CONTESTED : FindingState.CONFIRMED, answers.text("reason"));
        entries.add(finding.inspectionId(), contested ? Step.CONTESTED : Step.ACCEPTED, context.userId(),
                ("问题 %d　".formatted(finding.number()) + answers.text("reason")).strip());
        return Map.of(InspectionVariables.CONTESTED, contested);
    }
}
