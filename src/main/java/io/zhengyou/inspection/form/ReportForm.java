package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.record.ReportDraft;
import io.zhengyou.inspection.record.Reports;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The team completes the report that was drafted from its record. */
@Component
class ReportForm implements FormBinding {

    private final Reports reports;
    private final ReportDraft draft;
    private final Entries entries;
    private final InspectionView view;

    ReportForm(Reports reports, ReportDraft draft, Entries entries, InspectionView view) {
        this.reports = reports;
        this.draft = draft;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "inspection-report";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        shown.put("report", reports.latest(InspectionView.id(context)).orElseGet(() -> draft.of(view.inspection(context))));
        entries.latest(InspectionView.id(context), Step.REPORT_RETURNED).ifPresent(reason -> shown.put("returnedBecause", reason));
        return shown;
    }

    /** What the server drafted says nothing that the team thinks. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return new Answers(input).text("report").equals(draft.of(view.inspection(context)).strip())
                ? List.of(new FieldError("report", "请写明意见和建议，再提交。"))
                : view.ifPartial(context, "report");
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        reports.add(InspectionView.id(context), new Answers(input).text("report"), context.userId());
        entries.add(InspectionView.id(context), Step.REPORTED, context.userId(), "");
        return Map.of();
    }
}
