package io.zhengyou.engine.form;

import java.util.Date;
import java.util.Map;
import java.util.Set;

/** The kinds of values a process may carry; anything larger belongs in a table of its module. */
final class ProcessFacts {

    private static final Set<Class<?>> KINDS =
            Set.of(String.class, Boolean.class, Integer.class, Long.class, Double.class, Date.class);

    private ProcessFacts() {}

    static Map<String, Object> only(Map<String, Object> variables) {
        variables.forEach((name, value) -> {
            if (value != null && !KINDS.contains(value.getClass())) {
                throw new IllegalStateException("'%s' is a %s: its form needs a binding".formatted(name, value.getClass().getName()));
            }
        });
        return variables;
    }
}
