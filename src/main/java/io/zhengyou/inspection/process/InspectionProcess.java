package io.zhengyou.inspection.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the inspections tell their running processes. */
@Component
class InspectionProcess {

    private static final String PROGRAMME_TERMINATED = "inspection-programme-terminated";
    private static final String INSPECTION_TERMINATED = "inspection-terminated";

    private final RuntimeService runtime;

    InspectionProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Ends the programme with this id, or the inspection. */
    void terminationApproved(String id, boolean programme) {
        runtime.createMessageCorrelation(programme ? PROGRAMME_TERMINATED : INSPECTION_TERMINATED).processInstanceBusinessKey(id).correlateAll();
    }
}
