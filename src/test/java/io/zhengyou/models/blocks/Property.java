package io.zhengyou.models.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that a template writes into an element: {@code Hidden} as it is, otherwise as the process owner fills it in. */
@JsonInclude(Include.NON_EMPTY)
record Property(
        @Nullable String label, @Nullable String description, String type, @Nullable Object value, List<Choice> choices,
        @Nullable Constraints constraints, Binding binding) {

    record Choice(String name, String value) {}

    record Pattern(String value, String message) {}

    @JsonInclude(Include.NON_NULL)
    record Constraints(boolean notEmpty, @Nullable Pattern pattern) {}

    record Binding(String type, String name) {

        static Binding attribute(String name) {
            return new Binding("property", name);
        }

        static Binding extension(String name) {
            return new Binding("camunda:property", name);
        }

        static Binding input(String name) {
            return new Binding("camunda:inputParameter", name);
        }
    }

    static Property fixed(Binding binding, String value) {
        return new Property(null, null, "Hidden", value, List.of(), null, binding);
    }

    static Property label(String value) {
        return new Property("名称", "图上显示的名称。", "String", value, List.of(), new Constraints(true, null), Binding.attribute("name"));
    }

    static Property text(String label, String description, String attribute, String value, Pattern pattern) {
        return new Property(label, description, "String", value, List.of(), new Constraints(true, pattern), Binding.attribute(attribute));
    }

    static Property choice(String label, String description, String attribute, String value, List<Choice> choices) {
        return new Property(label, description, "Dropdown", value, choices, new Constraints(true, null), Binding.attribute(attribute));
    }

    static Property yesOrNo(String label, String description, String attribute, boolean value) {
        return new Property(label, description, "Boolean", value, List.of(), null, Binding.attribute(attribute));
    }
}
