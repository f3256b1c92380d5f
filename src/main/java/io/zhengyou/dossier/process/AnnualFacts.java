package io.zhengyou.dossier.process;

import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.FactBook;
import io.zhengyou.dossier.assessment.Indicators;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.engine.StepBean;

/** What the decision table {@code annual-grade} is asked, one by one, from the frozen facts. */
@StepBean("annualFacts")
public class AnnualFacts {

    private final Assessments assessments;
    private final FactBook facts;

    AnnualFacts(Assessments assessments, FactBook facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    public Boolean selfAssessed(String assessmentId) {
        return assessments.get(assessmentId).stage() == Stage.FILED;
    }

    public String fulfilment(String assessmentId) {
        return of(assessmentId).fulfilment();
    }

    /** In percent; -1 without a result. */
    public Integer satisfaction(String assessmentId) {
        return of(assessmentId).satisfaction();
    }

    /** In percent; -1 without a result. */
    public Integer approval(String assessmentId) {
        return of(assessmentId).approval();
    }

    public Integer overdue(String assessmentId) {
        return of(assessmentId).overdue();
    }

    public Integer rebounds(String assessmentId) {
        return of(assessmentId).rebounds();
    }

    public Integer honours(String assessmentId) {
        return of(assessmentId).honours();
    }

    private Indicators of(String assessmentId) {
        return facts.latest(assessmentId).orElseThrow().indicators();
    }
}
