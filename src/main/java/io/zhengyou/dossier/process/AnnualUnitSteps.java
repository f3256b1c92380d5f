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

    public String unit(String assessmentId) {
        return assessments.get(assessmentId).unitCode();
    }

    public String subject(String assessmentId) {
        return assessments.get(assessmentId).subject();
    }

    /** Keeps what is known of the unit now. */
    public void freeze(String assessmentId) {
        facts.freeze(assessments.get(assessmentId));
    }

    public Date filingEnds(String assessmentId) {
        return Date.from(years.get(assessments.get(assessmentId).yearId()).ends());
    }

    /** The unit did not assess itself in time: it is graded without. */
    public void miss(String assessmentId) {
        assessments.enter(assessmentId, Stage.NOT_FILED);
        minutes.add(assessmentId, Step.MISSED, null, "");
        notices.missed(assessments.get(assessmentId));
    }

    public void propose(String assessmentId, String proposedGrade) {
        assessments.propose(assessmentId, Grade.valueOf(proposedGrade));
    }

    public void tell(String assessmentId) {
        assessments.enter(assessmentId, Stage.TOLD);
        notices.graded(assessments.get(assessmentId), minutes.latest(assessmentId, Step.GRADED).orElse(""));
    }

    public Date objectionEnds(String assessmentId) {
        return workingDays.after(years.get(assessments.get(assessmentId).yearId()).objectionDays());
    }

    public void tellDecision(String assessmentId) {
        assessments.enter(assessmentId, Stage.DECIDED);
        notices.decided(assessments.get(assessmentId), minutes.latest(assessmentId, Step.UPHELD, Step.CHANGED).orElseThrow());
    }

    /** From now on the grade holds for good. */
    public void archive(String assessmentId) {
        if (assessments.get(assessmentId).stage() == Stage.TOLD && minutes.latest(assessmentId, Step.ACCEPTED).isEmpty()) {
            minutes.add(assessmentId, Step.SILENT, null, "");
        }
        archive.add(assessments.get(assessmentId));
        assessments.enter(assessmentId, Stage.ARCHIVED);
        minutes.add(assessmentId, Step.ARCHIVED, null, "");
    }

    /** If the self-assessment was ended from outside, the assessment says so. */
    public void leaveSelfAssessment(String assessmentId) {
        endIf(assessments.get(assessmentId).stage() == Stage.SELF_ASSESSING, assessmentId);
    }

    /** If the process was ended before its end, the assessment says so. */
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
