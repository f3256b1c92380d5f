package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.process.Notices;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Practice;
import io.zhengyou.inspection.record.Practices;
import io.zhengyou.inspection.record.Reports;
import io.zhengyou.inspection.record.Stage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group approves a report and says which practices become public, or returns it. */
@Component
class ReportApprovalForm implements FormBinding {

    private final Inspections inspections;
    private final Reports reports;
    private final Practices practices;
    private final Publishing publishing;
    private final Entries entries;
    private final InspectionView view;
    private final Notices notices;

    ReportApprovalForm(
            Inspections inspections, Reports reports, Practices practices, Publishing publishing, Entries entries, InspectionView view, Notices notices) {
        this.inspections = inspections;
        this.reports = reports;
        this.practices = practices;
        this.publishing = publishing;
        this.entries = entries;
        this.view = view;
        this.notices = notices;
    }

    @Override
    public String formId() {
        return "inspection-report-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        shown.put("reportShown", reports.latest(InspectionView.id(context)).orElse(""));
        shown.put("practices", Choices.of(practices.of(InspectionView.id(context)), Practice::title, Practice::id));
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        String id = InspectionView.id(context);
        inspections.lock(id);
        entries.add(id, approved ? Step.REPORT_APPROVED : Step.REPORT_RETURNED, context.userId(), answers.text("reason"));
        if (approved) {
            inspections.enter(id, Stage.RECTIFYING);
            publishing.publish(view.inspection(context), answers.list("published"));
            notices.reportApproved(inspections.get(id));
        }
        return Map.of(InspectionVariables.REPORT_APPROVED, approved);
    }
}
