package io.zhengyou.award.process;

import io.zhengyou.award.honour.Revocations;
import io.zhengyou.engine.StepBean;

/** The automatic steps about an honour that was conferred. */
@StepBean("honour")
public class HonourSteps {

    private final Revocations revocations;

    HonourSteps(Revocations revocations) {
        this.revocations = revocations;
    }

    public void revoke(String certificateNumber, String requestId) {
        revocations.add(certificateNumber, requestId);
    }
}
