package io.zhengyou.flow.process;

import io.zhengyou.flow.rule.FlowRule;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A process has come, by whatever way, to what must not be done without a step. Over REST it is a 400, in a job an incident. */
class StepMissing extends WebApplicationException {

    StepMissing(FlowRule rule) {
        super(text(rule), Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "StepMissing", "message", text(rule)))
                .build());
    }

    private static String text(FlowRule rule) {
        return "“%s”之前必须先完成“%s”（%s），不能跳过。".formatted(rule.target().name(), rule.step().name(), rule.reason());
    }
}
