package io.zhengyou.walkthrough.year;

import java.util.List;
import java.util.Map;

/** The questions by which people find what they have to do for a unit. */
final class Unit {

    private Unit() {}

    static Map<String, ?> step(String process, String step, String unit) {
        return Map.of("processDefinitionKey", process, "taskDefinitionKey", step,
                "processVariables", List.of(Map.of("name", "unitCode", "operator", "eq", "value", unit)));
    }
}
