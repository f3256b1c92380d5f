package io.zhengyou.rectification;

import java.util.List;

/**
 * Opens rectifications for other modules. Whoever finds something to mend opens it here, in a step of a process of its own, and then
 * calls the process {@code rectification} with nothing but the id:
 *
 * <pre>{@code
 * <bpmn:callActivity calledElement="rectification">
 *   <camunda:in businessKey="${rectificationId}" />
 *   <camunda:in source="rectificationId" target="rectificationId" />
 * }</pre>
 *
 * The call returns when the rectification is closed out or stopped; {@link #get} says which.
 */
public interface Rectifications {

    /**
     * @return the id of the new rectification
     * @throws IllegalArgumentException if there is no such unit
     */
    String open(Order order);

    /** @throws IllegalArgumentException if there is no such rectification */
    Rectification get(String id);

    /** What the unit last reported as done; empty if it has not reported yet. */
    String result(String id);

    /** Those that a source opened, in the order in which they were opened. */
    List<Rectification> of(Source source, String sourceId);
}
