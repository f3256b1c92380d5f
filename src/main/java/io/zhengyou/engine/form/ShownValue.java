package io.zhengyou.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;

/** A prefilled value as form-js understands it: lists, choices above all, travel as JSON. */
final class ShownValue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ShownValue() {}

    static Object of(Object value) {
        return value instanceof Collection || value instanceof Map ? SpinValues.jsonValue(write(value)).create() : value;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a prefilled value is no JSON", e);
        }
    }
}
