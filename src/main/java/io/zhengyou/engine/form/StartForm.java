package io.zhengyou.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;

/** A form that starts a process, with the choices and values it offers to one person written into it. */
final class StartForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StartForm() {}

    static InputStream with(InputStream deployed, Function<FormSchema, Map<String, Object>> offer) {
        try (deployed) {
            JsonNode form = JSON.readTree(deployed);
            write(form, offer.apply(FormSchema.of(form)));
            return new ByteArrayInputStream(JSON.writeValueAsBytes(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonNode parent, Map<String, Object> offered) {
        for (JsonNode component : parent.path("components")) {
            Object choices = offered.get(component.path("valuesKey").asText());
            Object value = offered.get(component.path("key").asText());
            if (choices != null) {
                ((ObjectNode) component).remove("valuesKey");
                ((ObjectNode) component).set("values", JSON.valueToTree(choices));
            }
            if (value != null) {
                ((ObjectNode) component).set("defaultValue", JSON.valueToTree(value));
            }
            write(component, offered);
        }
    }
}
