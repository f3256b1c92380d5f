package io.zhengyou.engine.form;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Whether a field is on the screen, by the same FEEL condition that the browser evaluates. */
@Component
class Visibility {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    boolean isHidden(Field field, Map<String, Object> data) {
        if (field.hidden() == null) {
            return false;
        }
        EvaluationResult result = feel.evaluateExpression(field.hidden(), data);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
