package io.zhengyou.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Turns what was sent to the engine into plain answers: texts, numbers, truth values, lists. */
final class SentAnswers {

    /** Stands for a file, an object or whatever else no field can hold; every field refuses it. */
    static final Object FOREIGN = new Object();

    private static final ObjectMapper JSON = new ObjectMapper();

    private SentAnswers() {}

    static Map<String, Object> read(@Nullable Map<String, Object> sent) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (sent != null) {
            var typed = Variables.fromMap(sent);
            sent.keySet().forEach(key -> answers.put(key, plain(typed.getValueTyped(key))));
        }
        return answers;
    }

    private static @Nullable Object plain(@Nullable TypedValue sent) {
        // A list from which nothing was chosen is sent as a null of no type.
        if (sent == null || sent.getType() == ValueType.NULL) {
            return null;
        }
        if (sent.getType() == null) {
            return sent.getValue();
        }
        if (sent instanceof SerializableValue value) {
            return value.getType().getName().equals("json") ? list(value.getValueSerialized()) : FOREIGN;
        }
        return sent instanceof PrimitiveValue<?> value ? value.getValue() : FOREIGN;
    }

    private static @Nullable Object list(@Nullable String json) {
        try {
            Object answer = json == null ? null : JSON.readValue(json, Object.class);
            return answer instanceof Map ? FOREIGN : answer;
        } catch (JsonProcessingException e) {
            return FOREIGN;
        }
    }
}
