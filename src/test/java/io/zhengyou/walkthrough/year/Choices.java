package io.zhengyou.walkthrough.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a form offers to choose from. */
final class Choices {

    private Choices() {}

    /** @param shown what the form shows. @return the values that can be chosen there */
    static List<String> of(JsonNode shown, String field) {
        JsonNode offered = shown.path(field).path("value");
        try {
            JsonNode options = offered.isTextual() ? new ObjectMapper().readTree(offered.asText()) : offered;
            return StreamSupport.stream(options.spliterator(), false).map(option -> option.path("value").asText()).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no choices: " + offered, e);
        }
    }
}
