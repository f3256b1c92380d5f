package io.zhengyou.flow.compare;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something in a file that a redesign can add, remove or change: an element, a field, a rule.
 *
 * @param subject what people call it: its kind and its name
 * @param traits  what is set at it, by where in the file
 * @param place   where and how it is drawn; empty if it is not
 * @param ordered whether its place among its like matters
 */
record Part(String id, String subject, Map<String, Trait> traits, String place, boolean ordered) {

    /** What the subject says already. */
    private static final Set<String> NAMED = Set.of("kind", "order", "@name", "name", "label", "type", "@sourceRef", "@targetRef", "@label");

    /** What else is to be known of something new. */
    String description() {
        var said = traits.entrySet().stream().filter(trait -> !NAMED.contains(trait.getKey())).map(trait -> trait.getValue().phrase()).collect(Collectors.joining("，"));
        return said.isEmpty() ? "" : "：" + said;
    }
}
