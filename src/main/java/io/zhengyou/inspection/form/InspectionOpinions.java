package io.zhengyou.inspection.form;

import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Said;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Entry;
import io.zhengyou.inspection.course.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was decided about a programme or an inspection and why, for whoever may follow its course. */
@Component
class InspectionOpinions implements CaseOpinions {

    private final Entries entries;

    InspectionOpinions(Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<Said> of(String caseId) {
        return entries.of(caseId).stream().flatMap(entry -> form(entry.step()).map(form -> said(form, entry)).stream()).toList();
    }

    private static Said said(String form, Entry entry) {
        String text = entry.text().isEmpty() ? entry.step().label() : entry.step().label() + "。" + entry.text();
        return new Said(form, Objects.requireNonNull(entry.person()), text, entry.at());
    }

    /** In which form it is said; empty for what nobody gave a reason for. */
    private static Optional<String> form(Step step) {
        return Optional.ofNullable(switch (step) {
            case PLAN_RETURNED, PLAN_APPROVED -> "inspection-plan-approval";
            case TEAM_CHANGE_DECLINED -> "inspection-team-change-approval";
            case MATERIALS_SUBMITTED -> "inspection-materials";
            case ACCEPTED, CONTESTED -> "inspection-finding-answer";
            case UPHELD, DROPPED -> "inspection-finding-decision";
            case REPORT_RETURNED, REPORT_APPROVED -> "inspection-report-approval";
            case TERMINATED -> "inspection-termination-approval";
            default -> null;
        });
    }
}
