package io.zhengyou.desk.process;

import io.zhengyou.desk.CaseLock;
import io.zhengyou.desk.Refused;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at one task: the first finishes, the second is told and nothing of theirs is half done. */
@Component
class OneAtATime {

    private final ProcessEngine engine;
    private final DeskTasks tasks;
    private final ObjectProvider<CaseLock> locks;
    private final TransactionTemplate transaction;

    OneAtATime(ProcessEngine engine, DeskTasks tasks, ObjectProvider<CaseLock> locks, TransactionTemplate transaction) {
        this.engine = engine;
        this.tasks = tasks;
        this.locks = locks;
        this.transaction = transaction;
    }

    /** @throws Refused if somebody else changed the task meanwhile */
    void on(String taskId, Consumer<DeskTask> work) {
        inOne(() -> {
            work.accept(holding(taskId));
            return true;
        });
    }

    /**
     * What concerns no single task, or more than one.
     *
     * @throws Refused if somebody else changed one of them meanwhile
     */
    <T> T inOne(Supplier<T> work) {
        try {
            return transaction.execute(status -> work.get());
        } catch (OptimisticLockingException | PessimisticLockingFailureException e) {
            throw Refused.overtaken();
        }
    }

    /** The task as it is and stays until the transaction ends, with the rows of its case that come first. */
    DeskTask holding(String taskId) {
        tasks.find(taskId).ifPresent(task -> lock(task.caseId()));
        hold(taskId);
        return tasks.find(taskId).filter(DeskTask::open).orElseThrow(Refused::overtaken);
    }

    /** The rows of a case that its module's steps hold before the task. */
    void lock(String caseId) {
        locks.forEach(lock -> lock.lock(caseId));
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
