package io.zhengyou.dossier.process;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.YearStage;
import io.zhengyou.engine.StepBean;
import java.util.List;

/** The automatic steps of the assessment of a year. */
@StepBean("annual")
public class AnnualSteps {

    private final AssessmentYears years;
    private final Assessments assessments;
    private final WorkingDays workingDays;
    private final AnnualProcess process;

    AnnualSteps(AssessmentYears years, Assessments assessments, WorkingDays workingDays, AnnualProcess process) {
        this.years = years;
        this.assessments = assessments;
        this.workingDays = workingDays;
        this.process = process;
    }

    /** The time of the units begins. */
    public void open(String annualYearId) {
        years.ask(annualYearId, workingDays.after(years.get(annualYearId).filingDays()).toInstant());
    }

    public List<String> assessments(String annualYearId) {
        return assessments.of(annualYearId).stream().map(Assessment::id).toList();
    }

    public void close(String annualYearId) {
        years.enter(annualYearId, YearStage.DONE);
    }

    /** What is archived stays. */
    public void terminate(String annualYearId) {
        years.enter(annualYearId, YearStage.TERMINATED);
        assessments.terminate(annualYearId);
    }

    /** Ends the running assessment of a year, whatever step it has come to. */
    public void stop(String annualYearId) {
        process.terminationApproved(annualYearId);
    }
}
