package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelFinding;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Nothing was deployed. Over REST it is a 400 with every finding; at the start of the server the start fails with it. */
class DeploymentRefused extends WebApplicationException {

    DeploymentRefused(List<ModelFinding> findings) {
        super(text(findings), Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "DeploymentRefused", "message", text(findings), "errors", findings))
                .build());
    }

    private static String text(List<ModelFinding> findings) {
        return findings.stream().map(ModelFinding::toString).collect(Collectors.joining("\n"));
    }
}
