package io.zhengyou.award.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Rules as they are kept in the tables. */
@Component
public class RulesJson {

    private final ObjectMapper json = new ObjectMapper();

    public String write(Rules rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the rules are no JSON", e);
        }
    }

    /** @throws IllegalStateException if the document is not the rules of a programme */
    public Rules read(String document) {
        try {
            return json.readValue(document, Rules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the rules of a programme cannot be read", e);
        }
    }
}
