package io.zhengyou.inspection.process;

import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.inspection.practice.Recommendation;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Asks units what they take up of what was recommended to them. */
@Component
public class PracticeProcess {

    private final RuntimeService runtime;
    private final ServerAuthority server;

    PracticeProcess(RuntimeService runtime, ServerAuthority server) {
        this.runtime = runtime;
        this.server = server;
    }

    public void start(Recommendation recommendation, String title) {
        server.run(() -> runtime.startProcessInstanceByKey("practice-recommendation", recommendation.id(), Map.of(
                InspectionVariables.RECOMMENDATION, recommendation.id(), InspectionVariables.UNIT, recommendation.unitCode(),
                InspectionVariables.SUBJECT, title)));
    }
}
