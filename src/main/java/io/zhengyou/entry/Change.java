package io.zhengyou.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What differs between two versions of something that is told in words.
 *
 * @param rule the name of what differs
 */
public record Change(String rule, String before, String after) {

    private static final String NONE = "无";

    /**
     * In the order of the later version, what is gone at the end; empty if the two are the same.
     *
     * @param before words by their name
     */
    public static List<Change> between(Map<String, String> before, Map<String, String> after) {
        List<Change> gone = before.keySet().stream().filter(rule -> !after.containsKey(rule)).map(rule -> new Change(rule, before.get(rule), NONE)).toList();
        return Stream.concat(
                        after.entrySet().stream().map(now -> new Change(now.getKey(), before.getOrDefault(now.getKey(), NONE), now.getValue()))
                                .filter(change -> !change.before.equals(change.after)),
                        gone.stream())
                .toList();
    }
}
