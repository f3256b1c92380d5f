package io.zhengyou.award.process;

import io.zhengyou.award.honour.Revocations;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;

/** The automatic steps about an honour that was conferred. */
@StepBean("honour")
public class HonourSteps {

    private final Revocations revocations;

    HonourSteps(Revocations revocations) {
        this.revocations = revocations;
    }

    @StepName("撤销荣誉")
    public void revoke(String certificateNumber, String requestId) {
        revocations.add(certificateNumber, requestId);
    }
}
