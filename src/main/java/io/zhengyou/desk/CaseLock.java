package io.zhengyou.desk;

/**
 * A module whose steps hold rows of a case before they hold the engine's task, says so here: whatever the desk does to a task
 * then begins with the same rows, and nobody waits for each other in a circle.
 */
@FunctionalInterface
public interface CaseLock {

    /** @param caseId may be of another module: then there is nothing to hold */
    void lock(String caseId);
}
