package io.zhengyou.models.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** An element template as Camunda Modeler reads it: a form of its own for one kind of step. */
@JsonInclude(Include.NON_EMPTY)
record Template(
        @JsonProperty("$schema") String schema, String name, String id, String description, Category category,
        List<String> appliesTo, @JsonInclude(Include.NON_DEFAULT) boolean entriesVisible, List<Property> properties) {

    private static final String SCHEMA = "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";

    record Category(String id, String name) {}

    /** @param id unique among all templates: a model names it at the elements that were made from it */
    Template(String name, String id, String description, Category category, String type, List<Property> properties) {
        this(SCHEMA, name, "io.zhengyou." + id, description, category, List.of(type), false, properties);
    }

    /** The same for an element of which more must be said than a template can hold. */
    Template on(List<String> types) {
        return new Template(schema, name, id, description, category, types, true, properties);
    }
}
