package io.zhengyou.engine.access;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Refuses a request whose JSON is {@code null} or has {@code null} for an element of a list. The engine's interface takes
 * both for what they stand for and fails on them with 500. Jersey finds this class by {@code META-INF/services}, for both
 * interfaces.
 */
public class WholeBodies implements ForcedAutoDiscoverable {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void configure(FeatureContext context) {
        context.register((ReaderInterceptor) WholeBodies::read);
    }

    private static Object read(ReaderInterceptorContext body) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            byte[] sent = body.getInputStream().readAllBytes();
            if (lacksSomething(sent)) {
                throw new InvalidRequestException(Status.BAD_REQUEST, "请求的内容为空（null），请补全后重试。");
            }
            body.setInputStream(new ByteArrayInputStream(sent));
        }
        return body.proceed();
    }

    private static boolean lacksSomething(byte[] sent) throws IOException {
        try {
            JsonNode root = JSON.readTree(sent);
            return root.isNull() || hasGap(root);
        } catch (JacksonException malformed) {
            // Its reader says what is wrong with it.
            return false;
        }
    }

    private static boolean hasGap(JsonNode node) {
        for (JsonNode part : node) {
            if (node.isArray() && part.isNull() || hasGap(part)) {
                return true;
            }
        }
        return false;
    }
}
