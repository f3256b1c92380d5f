package io.zhengyou.dossier.process;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.YearStage;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
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
    @StepName("建立各单位考核")
    public void open(String annualYearId) {
        years.ask(annualYearId, workingDays.after(years.get(annualYearId).filingDays()).toInstant());
    }

    @StepName(value = "本年度各单位的考核", gives = "各单位考核的编号")
    public List<String> assessments(String annualYearId) {
        return assessments.of(annualYearId).stream().map(Assessment::id).toList();
    }

    @StepName("办结年度考核")
    public void close(String annualYearId) {
        years.enter(annualYearId, YearStage.DONE);
    }

    /** What is archived stays. */
    @StepName("终止年度考核")
    public void terminate(String annualYearId) {
        years.enter(annualYearId, YearStage.TERMINATED);
        assessments.terminate(annualYearId);
    }

    /** Ends the running assessment of a year, whatever step it has come to. */
    @StepName("终止进行中的年度考核")
    public void stop(String annualYearId) {
        process.terminationApproved(annualYearId);
    }
}
