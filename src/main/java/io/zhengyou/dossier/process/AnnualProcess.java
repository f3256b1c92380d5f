package io.zhengyou.dossier.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the annual assessment tells its running processes. */
@Component
class AnnualProcess {

    private static final String TERMINATED = "annual-assessment-terminated";

    private final RuntimeService runtime;

    AnnualProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void terminationApproved(String yearId) {
        runtime.createMessageCorrelation(TERMINATED).processInstanceBusinessKey(yearId).correlateAll();
    }
}
