package io.zhengyou.dossier.process;

import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.FactBook;
import io.zhengyou.dossier.assessment.Indicators;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;

/** What the decision table {@code annual-grade} is asked, one by one, from the frozen facts. */
@StepBean("annualFacts")
public class AnnualFacts {

    private final Assessments assessments;
    private final FactBook facts;

    AnnualFacts(Assessments assessments, FactBook facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    @StepName(value = "单位是否已自评", gives = "是否已自评")
    public Boolean selfAssessed(String assessmentId) {
        return assessments.get(assessmentId).stage() == Stage.FILED;
    }

    @StepName(value = "承诺兑现情况", gives = "兑现情况的代码")
    public String fulfilment(String assessmentId) {
        return of(assessmentId).fulfilment();
    }

    /** In percent; -1 without a result. */
    @StepName(value = "群众满意度", gives = "百分数，没有结果为 -1")
    public Integer satisfaction(String assessmentId) {
        return of(assessmentId).satisfaction();
    }

    /** In percent; -1 without a result. */
    @StepName(value = "民主测评得分", gives = "百分数，没有结果为 -1")
    public Integer approval(String assessmentId) {
        return of(assessmentId).approval();
    }

    @StepName(value = "逾期整改数", gives = "逾期整改的项数")
    public Integer overdue(String assessmentId) {
        return of(assessmentId).overdue();
    }

    @StepName(value = "反弹整改数", gives = "整改后反弹的项数")
    public Integer rebounds(String assessmentId) {
        return of(assessmentId).rebounds();
    }

    @StepName(value = "获得荣誉数", gives = "荣誉的项数")
    public Integer honours(String assessmentId) {
        return of(assessmentId).honours();
    }

    private Indicators of(String assessmentId) {
        return facts.latest(assessmentId).orElseThrow().indicators();
    }
}
