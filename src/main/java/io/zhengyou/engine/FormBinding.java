package io.zhengyou.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins one form to the domain: what it shows, what it refuses beyond its own field rules, and where its answers go.
 *
 * <p>A form without a binding is checked against its own fields and its answers become process variables. A binding is
 * a Spring bean; it is called in the transaction that completes the task or starts the process, so an answer is stored
 * together with the step it belongs to or not at all.
 */
public interface FormBinding {

    /** The id of the form (file {@code forms/<module>/<id>.form}). */
    String formId();

    /** Values the form shows, by field key, read when the form is opened and never stored as variables. */
    default Map<String, Object> prefill(FormContext context) {
        return Map.of();
    }

    /**
     * Refusals that the form's own rules cannot express (quota, duplicates …), each at the field it concerns.
     *
     * @param input the answers that fit their fields; one that was not given or is refused already is absent
     */
    default List<FieldError> check(FormContext context, Map<String, Object> input) {
        return List.of();
    }

    /**
     * Takes over the checked answers and returns the variables with which the process goes on: ids and gateway facts.
     * Confidential answers and long text stay in the module's own tables.
     */
    default Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        return input;
    }

    /**
     * The business key of the process that this form starts, {@code null} for none. People cannot choose one.
     *
     * @param variables what {@link #accept} returned
     */
    default @Nullable String businessKey(Map<String, Object> variables) {
        return null;
    }
}
