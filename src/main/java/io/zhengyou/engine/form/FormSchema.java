package io.zhengyou.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fields of a deployed form, groups flattened, in the order of the screen. */
record FormSchema(String id, List<Field> fields) {

    /** What has no Camunda Form takes no answers. */
    static final FormSchema NONE = new FormSchema("", List.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENTERED = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

    static FormSchema read(InputStream form) {
        try (form) {
            return of(JSON.readTree(form));
        } catch (IOException e) {
            throw new IllegalStateException("a deployed form cannot be read", e);
        }
    }

    static FormSchema of(JsonNode form) {
        List<Field> fields = new ArrayList<>();
        collect(form, List.of(), fields);
        return new FormSchema(form.path("id").asText(), List.copyOf(fields));
    }

    boolean isNone() {
        return this == NONE;
    }

    private static void collect(JsonNode parent, List<String> hidden, List<Field> fields) {
        for (JsonNode component : parent.path("components")) {
            if (ENTERED.contains(component.path("type").asText())) {
                fields.add(Field.of(component, hidden));
            }
            collect(component, Field.hidden(component, hidden), fields);
        }
    }
}
