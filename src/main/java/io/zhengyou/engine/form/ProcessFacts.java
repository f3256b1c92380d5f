package io.zhengyou.engine.form;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of values a process may carry; anything larger belongs in a table of its module. */
final class ProcessFacts {

    private static final Set<Class<?>> KINDS =
            Set.of(String.class, Boolean.class, Integer.class, Long.class, Double.class, Date.class);

    private ProcessFacts() {}

    /** What was ticked in a list becomes one text. */
    static Map<String, Object> of(Map<String, Object> variables) {
        Map<String, Object> facts = new HashMap<>(variables);
        facts.replaceAll((name, value) -> value instanceof List<?> chosen ? chosen.stream().map(String::valueOf).collect(Collectors.joining("、")) : value);
        facts.forEach((name, value) -> {
            if (value != null && !KINDS.contains(value.getClass())) {
                throw new IllegalStateException("'%s' is a %s: its form needs a binding".formatted(name, value.getClass().getName()));
            }
        });
        return facts;
    }
}
