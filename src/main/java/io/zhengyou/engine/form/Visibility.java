package io.zhengyou.engine.form;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** What of a field is on the screen, by the same FEEL expressions that the browser evaluates. */
@Component
class Visibility {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    boolean isHidden(Field field, Map<String, Object> data) {
        return field.hidden().stream().anyMatch(condition -> isTrue(condition, data));
    }

    /** A label may be an expression as well. */
    String label(Field field, Map<String, Object> data) {
        if (!field.label().startsWith("=")) {
            return field.label();
        }
        EvaluationResult result = feel.evaluateExpression(field.label().substring(1), data);
        return result.isSuccess() && result.result() instanceof String label ? label : field.key();
    }

    private boolean isTrue(String condition, Map<String, Object> data) {
        EvaluationResult result = feel.evaluateExpression(condition, data);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
