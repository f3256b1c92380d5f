package io.zhengyou.flow.running;

import java.util.Map;

/**
 * From which version to which, and what was decided about steps that the new version does not have.
 *
 * @param from    id of a definition
 * @param to      id of another definition of the same process
 * @param choices by the id of a step the id of another in the new version, or {@link #STAY}
 */
public record MovePlan(String from, String to, Map<String, String> choices) {

    /** Whoever stands at this step ends in the old version. */
    public static final String STAY = "-";
}
