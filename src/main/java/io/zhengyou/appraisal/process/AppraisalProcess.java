package io.zhengyou.appraisal.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the appraisal tells its running processes. */
@Component
class AppraisalProcess {

    private static final String TERMINATED = "appraisal-terminated";

    private final RuntimeService runtime;

    AppraisalProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void terminationApproved(String roundId) {
        runtime.createMessageCorrelation(TERMINATED).processInstanceBusinessKey(roundId).correlateAll();
    }
}
