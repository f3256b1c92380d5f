package io.zhengyou.engine.form;

import io.zhengyou.engine.FieldError;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An answer that its form refuses: HTTP 400 with every refusal, each at its field.
 *
 * <p>It is an exception of the REST layer because the engine's own endpoints turn any other into an English sentence,
 * mostly with status 500.
 */
class FormRefused extends WebApplicationException {

    /**
     * One refusal.
     *
     * @param component by which the form draws the field
     * @param label     of the field as people see it
     */
    record Refusal(String field, String component, String label, String message) {

        static Refusal of(FieldError error, String label) {
            return new Refusal(error.field(), error.field(), label, error.message());
        }

        @Override
        public String toString() {
            return label.isEmpty() ? message : "「" + label + "」" + message;
        }
    }

    FormRefused(List<Refusal> refusals) {
        super(text(refusals), Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "FormRefused", "message", text(refusals), "errors", refusals))
                .build());
    }

    private static String text(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n"));
    }
}
