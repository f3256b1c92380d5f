package io.zhengyou.inspection.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.inspection.practice.Recommendations;
import io.zhengyou.inspection.practice.Uptake;

/** The automatic steps of a recommendation. */
@StepBean("practiceRecommendation")
public class PracticeSteps {

    private final Recommendations recommendations;

    PracticeSteps(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    /** The unit was silent for too long. */
    @StepName("记录没有答复")
    public void noteSilence(String recommendationId) {
        recommendations.answered(recommendationId, Uptake.SILENT, "");
    }
}
