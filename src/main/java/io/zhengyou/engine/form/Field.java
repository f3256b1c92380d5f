package io.zhengyou.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One field into which people enter something.
 *
 * @param id        of its component, by which the form draws it
 * @param values    what may be chosen, or {@code null} if any value fits or the choices come with the form's data
 * @param valuesKey the data that holds the choices, as label and value
 * @param hidden    the FEEL expressions that hide the field or a group around it, without their equals signs
 */
record Field(
        String id,
        String key,
        String label,
        String type,
        JsonNode rules,
        @Nullable Set<String> values,
        @Nullable String valuesKey,
        List<String> hidden,
        boolean fixed) {

    /** @param around the expressions that hide the groups around it */
    static Field of(JsonNode component, List<String> around) {
        return new Field(
                component.path("id").asText(component.path("key").asText()),
                component.path("key").asText(),
                component.path("label").asText(component.path("dateLabel").asText(component.path("key").asText())),
                component.path("type").asText(),
                component.path("validate"),
                component.has("values") ? values(component.path("values")) : null,
                text(component.path("valuesKey")),
                hidden(component, around),
                component.path("readonly").asBoolean() || component.path("disabled").asBoolean());
    }

    boolean required() {
        return rules.path("required").asBoolean();
    }

    /** Whether the answer is a list of choices. */
    boolean many() {
        return type.equals("checklist") || type.equals("taglist");
    }

    private static Set<String> values(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).map(value -> value.path("value").asText()).collect(Collectors.toSet());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
    }

    /** The expressions that hide the component or a group around it. */
    static List<String> hidden(JsonNode component, List<String> around) {
        String own = text(component.path("conditional").path("hide"));
        return own == null ? around : Stream.concat(around.stream(), Stream.of(own.strip().replaceFirst("^=", ""))).toList();
    }
}
