package io.zhengyou.desk.process;

import io.zhengyou.desk.Refused;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at one task: the first finishes, the second is told and nothing of theirs is half done. */
@Component
class OneAtATime {

    private final ProcessEngine engine;
    private final DeskTasks tasks;
    private final TransactionTemplate transaction;

    OneAtATime(ProcessEngine engine, DeskTasks tasks, TransactionTemplate transaction) {
        this.engine = engine;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    /** @throws Refused if somebody else changed the task meanwhile */
    void on(String taskId, Consumer<DeskTask> work) {
        try {
            transaction.executeWithoutResult(status -> {
                hold(taskId);
                work.accept(tasks.find(taskId).filter(DeskTask::open).orElseThrow(Refused::overtaken));
            });
        } catch (OptimisticLockingException e) {
            throw Refused.overtaken();
        }
    }

    /** What concerns no single task, or more than one. */
    <T> T inOne(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Counts up the revision of the task: until this transaction ends nobody else can change or complete it. */
    void hold(String taskId) {
        run(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                context.getDbEntityManager().forceUpdate(task);
            }
            return null;
        });
    }

    <T> T run(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(command);
    }
}
