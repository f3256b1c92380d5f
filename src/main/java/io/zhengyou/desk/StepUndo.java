package io.zhengyou.desk;

import java.util.Optional;

/**
 * What a module does when whoever completed one of its steps takes that back. A bean for each form whose step has the
 * property {@code zhengyou:takeBack}; all of it happens in the transaction that moves the process back.
 */
public interface StepUndo {

    /** The id of the form of the step. */
    String formId();

    /** Holds the case as the module's own steps do, before anything of the engine is held. */
    default void lock(String caseId) {}

    /** @return a Chinese sentence that says why the case cannot go back to this step now */
    Optional<String> refusal(String caseId);

    /** Puts the case where it stood before. What was submitted stays on record. */
    void undo(String caseId, String person);
}
