package io.zhengyou.inspection.form;

import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Practice;
import io.zhengyou.inspection.record.Practices;
import io.zhengyou.inspection.record.RecordCheck;
import io.zhengyou.inspection.record.Repeats;
import io.zhengyou.inspection.record.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The team puts its findings to the unit. */
@Component
class FindingsForm implements FormBinding {

    private final Inspections inspections;
    private final Findings findings;
    private final Practices practices;
    private final Repeats repeats;
    private final RecordCheck check;
    private final Entries entries;
    private final InspectionView view;

    FindingsForm(
            Inspections inspections, Findings findings, Practices practices, Repeats repeats, RecordCheck check, Entries entries, InspectionView view) {
        this.inspections = inspections;
        this.findings = findings;
        this.practices = practices;
        this.repeats = repeats;
        this.check = check;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "inspection-findings";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        List<Finding> found = findings.of(InspectionView.id(context));
        List<Practice> worthy = practices.of(InspectionView.id(context));
        shown.put("findingsShown", found.isEmpty() ? "没有" : found.stream()
                .map(one -> "%d. [%s，%s] %s".formatted(one.number(), one.clause(), one.severity().label(), one.problem())).collect(Collectors.joining("\n")));
        shown.put("practicesShown", worthy.isEmpty() ? "没有"
                : worthy.stream().map(one -> one.number() + ". " + one.title()).collect(Collectors.joining("\n")));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        List<FieldError> partial = view.ifPartial(context, "confirmed");
        return !partial.isEmpty() ? partial : check.findings(inspections.lock(InspectionView.id(context)))
                .map(sentence -> List.of(new FieldError("confirmed", sentence))).orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Inspection inspection = view.inspection(context);
        repeats.settle(inspection);
        inspections.enter(inspection.id(), Stage.ANSWERING);
        entries.add(inspection.id(), Step.FOUND, context.userId(),
                "问题 %d 个，典型经验 %d 条".formatted(findings.of(inspection.id()).size(), practices.of(inspection.id()).size()));
        return Map.of();
    }
}
