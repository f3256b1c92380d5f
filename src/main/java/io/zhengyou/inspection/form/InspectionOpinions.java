package io.zhengyou.inspection.form;

import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Said;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Entry;
import io.zhengyou.inspection.course.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was decided about a programme or an inspection and why, for whoever may follow its course. */
@Component
class InspectionOpinions implements CaseOpinions {

    private static final Map<Step, String> FORMS = Map.of(
            Step.PLAN_RETURNED, "inspection-plan-approval", Step.PLAN_APPROVED, "inspection-plan-approval",
            Step.MATERIALS_SUBMITTED, "inspection-materials",
            Step.ACCEPTED, "inspection-finding-answer", Step.CONTESTED, "inspection-finding-answer",
            Step.UPHELD, "inspection-finding-decision", Step.DROPPED, "inspection-finding-decision",
            Step.REPORT_RETURNED, "inspection-report-approval", Step.REPORT_APPROVED, "inspection-report-approval",
            Step.TERMINATED, "inspection-termination-approval");

    private final Entries entries;

    InspectionOpinions(Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<Said> of(String caseId) {
        return entries.of(caseId).stream().filter(entry -> FORMS.containsKey(entry.step())).map(InspectionOpinions::said).toList();
    }

    private static Said said(Entry entry) {
        String text = entry.text().isEmpty() ? entry.step().label() : entry.step().label() + "。" + entry.text();
        return new Said(FORMS.get(entry.step()), Objects.requireNonNull(entry.person()), text, entry.at());
    }
}
