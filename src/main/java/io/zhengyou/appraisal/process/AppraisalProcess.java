package io.zhengyou.appraisal.process;

import io.zhengyou.appraisal.round.Round;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the appraisal tells its running processes. */
@Component
class AppraisalProcess {

    private static final String ROUND_PROCESS = "appraisal-round";
    private static final String TERMINATED = "appraisal-terminated";

    private final RuntimeService runtime;

    AppraisalProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Gives the office a round to prepare that no person has started. */
    void begin(Round round) {
        runtime.startProcessInstanceByKey(ROUND_PROCESS, round.id(), Map.of(AppraisalVariables.ROUND, round.id(), AppraisalVariables.SUBJECT, round.title()));
    }

    void terminationApproved(String roundId) {
        runtime.createMessageCorrelation(TERMINATED).processInstanceBusinessKey(roundId).correlateAll();
    }
}
