package io.zhengyou.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An open task.
 *
 * @param shared whether nobody has taken it yet
 */
public record Task(String id, boolean shared) {

    static Task of(JsonNode task) {
        return new Task(task.path("id").asText(), task.path("assignee").isNull());
    }
}
