package io.zhengyou.engine.form;

import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Completes a task only with answers that its form accepts. */
class GuardedTaskService extends TaskServiceImpl {

    private final FormDoor door;

    GuardedTaskService(FormDoor door) {
        this.door = door;
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> sent) {
        door.atTask(taskId, sent, variables -> {
            super.complete(taskId, variables);
            return true;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, @Nullable Map<String, Object> sent, boolean deserialize) {
        return door.atTask(taskId, sent, variables -> super.completeWithVariablesInReturn(taskId, variables, deserialize));
    }

    /** Two at once, or one whose task is being taken away: the engine would answer with status 500. */
    @Override
    public void claim(String taskId, String userId) {
        try {
            super.claim(taskId, userId);
        } catch (OptimisticLockingException e) {
            throw SubmittedTask.overtaken();
        }
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> sent) {
        door.atTask(taskId, sent, variables -> {
            super.resolveTask(taskId, variables);
            return true;
        });
    }

    @Override
    public void resolveTask(String taskId) {
        resolveTask(taskId, null);
    }
}
