package io.zhengyou.models.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/** An element template as Camunda Modeler reads it: a form of its own for one kind of step. Without a schema named it is one for Camunda 7. */
@JsonInclude(Include.NON_EMPTY)
record Template(
        String name, String id, String description, Category category,
        List<String> appliesTo, @JsonInclude(Include.NON_DEFAULT) boolean entriesVisible, List<Property> properties) {

    record Category(String id, String name) {}

    /** @param id unique among all templates: a model names it at the elements that were made from it */
    Template(String name, String id, String description, Category category, String type, List<Property> properties) {
        this(name, "io.zhengyou." + id, description, category, List.of(type), false, properties);
    }

    /** The same for an element of which more must be said than a template can hold. */
    Template on(List<String> types) {
        return new Template(name, id, description, category, types, true, properties);
    }
}
