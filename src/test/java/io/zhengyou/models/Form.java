package io.zhengyou.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A Camunda Form.
 *
 * @param keys      the keys of its fields, in groups too
 * @param otherwise the keys of those with another id
 */
record Form(String name, String id, Set<String> keys, List<String> otherwise) {

    static Form read(Path path) {
        try {
            JsonNode json = new ObjectMapper().readTree(path.toFile());
            return new Form(ModelFiles.baseName(path), json.path("id").asText(), Set.copyOf(json.findValuesAsText("key")), otherwise(json));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is not a form", e);
        }
    }

    private static List<String> otherwise(JsonNode form) {
        return form.findParents("key").stream().filter(field -> !field.path("id").equals(field.path("key")))
                .map(field -> field.path("key").asText()).toList();
    }
}
