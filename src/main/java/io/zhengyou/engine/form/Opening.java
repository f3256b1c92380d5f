package io.zhengyou.engine.form;

import io.zhengyou.engine.TaskOpenings;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a person read the form of a task, and keeps that they did. */
class Opening {

    private final ProcessEngineConfigurationImpl engine;
    private final TaskOpenings openings;
    private final TransactionTemplate transaction;

    Opening(ProcessEngineConfigurationImpl engine, TaskOpenings openings, TransactionTemplate transaction) {
        this.engine = engine;
        this.openings = openings;
        this.transaction = transaction;
    }

    /** The server itself opens nothing. */
    <T> T of(String taskId, Supplier<T> form) {
        Authentication reader = engine.getIdentityService().getCurrentAuthentication();
        return reader == null ? form.get() : transaction.execute(status -> {
            T read = form.get();
            if (!openings.note(taskId, reader.getUserId())) {
                throw SubmittedTask.gone();
            }
            return read;
        });
    }
}
