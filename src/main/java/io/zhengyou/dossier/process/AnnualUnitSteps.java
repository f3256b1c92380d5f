package io.zhengyou.dossier.process;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.dossier.assessment.Archive;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.FactBook;
import io.zhengyou.dossier.assessment.Grade;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.util.Date;

/** The automatic steps of the assessment of one unit. */
@StepBean("annualUnit")
public class AnnualUnitSteps {

    private final AssessmentYears years;
    private final Assessments assessments;
    private final FactBook facts;
    private final Minutes minutes;
    private final Archive archive;
    private final WorkingDays workingDays;
    private final Notices notices;

    AnnualUnitSteps(
            AssessmentYears years, Assessments assessments, FactBook facts, Minutes minutes, Archive archive, WorkingDays workingDays, Notices notices) {
        this.years = years;
        this.assessments = assessments;
        this.facts = facts;
        this.minutes = minutes;
        this.archive = archive;
        this.workingDays = workingDays;
        this.notices = notices;
    }

    @StepName(value = "被考核单位", gives = "单位代码")
    public String unit(String assessmentId) {
        return assessments.get(assessmentId).unitCode();
    }

    @StepName(value = "考核的标题", gives = "待办中显示的标题")
    public String subject(String assessmentId) {
        return assessments.get(assessmentId).subject();
    }

    /** Keeps what is known of the unit now. */
    @StepName("汇集并封存事实")
    public void freeze(String assessmentId) {
        facts.freeze(assessments.get(assessmentId));
    }

    @StepName(value = "自评截止时间", gives = "自评截止的时刻")
    public Date filingEnds(String assessmentId) {
        return Date.from(years.get(assessments.get(assessmentId).yearId()).ends());
    }

    /** The unit did not assess itself in time: it is graded without. */
    @StepName("记录没有自评")
    public void miss(String assessmentId) {
        assessments.enter(assessmentId, Stage.NOT_FILED);
        minutes.add(assessmentId, Step.MISSED, null, "");
        notices.missed(assessments.get(assessmentId));
    }

    @StepName("登记建议的等次")
    public void propose(String assessmentId, String proposedGrade) {
        assessments.propose(assessmentId, Grade.valueOf(proposedGrade));
    }

    @StepName("告知单位考核等次")
    public void tell(String assessmentId) {
        assessments.enter(assessmentId, Stage.TOLD);
        notices.graded(assessments.get(assessmentId), minutes.latest(assessmentId, Step.GRADED).orElse(""));
    }

    @StepName(value = "提出异议的截止时间", gives = "提出异议截止的时刻")
    public Date objectionEnds(String assessmentId) {
        return workingDays.after(years.get(assessments.get(assessmentId).yearId()).objectionDays());
    }

    @StepName("告知异议处理结果")
    public void tellDecision(String assessmentId) {
        assessments.enter(assessmentId, Stage.DECIDED);
        notices.decided(assessments.get(assessmentId), minutes.latest(assessmentId, Step.UPHELD, Step.CHANGED).orElseThrow());
    }

    /** From now on the grade holds for good. */
    @StepName("考核归档")
    public void archive(String assessmentId) {
        if (assessments.get(assessmentId).stage() == Stage.TOLD && minutes.latest(assessmentId, Step.ACCEPTED).isEmpty()) {
            minutes.add(assessmentId, Step.SILENT, null, "");
        }
        archive.add(assessments.get(assessmentId));
        assessments.enter(assessmentId, Stage.ARCHIVED);
        minutes.add(assessmentId, Step.ARCHIVED, null, "");
    }

    /** If the self-assessment was ended from outside, the assessment says so. */
    @StepName("登记自评中止")
    public void leaveSelfAssessment(String assessmentId) {
        endIf(assessments.get(assessmentId).stage() == Stage.SELF_ASSESSING, assessmentId);
    }

    /** If the process was ended before its end, the assessment says so. */
    @StepName("登记考核中止")
    public void leave(String assessmentId) {
        Assessment left = assessments.get(assessmentId);
        endIf(left.stage() != Stage.ARCHIVED, assessmentId);
    }

    private void endIf(boolean unfinished, String assessmentId) {
        if (unfinished) {
            assessments.enter(assessmentId, Stage.TERMINATED);
        }
    }
}
