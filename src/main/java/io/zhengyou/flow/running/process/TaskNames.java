package io.zhengyou.flow.running.process;

import io.zhengyou.engine.ParsedExpression;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Calls open tasks as their new version does: the engine leaves them the name that they were created with. */
@Component
class TaskNames {

    private final TaskService tasks;
    private final VersionModels models;

    TaskNames(TaskService tasks, VersionModels models) {
        this.tasks = tasks;
        this.models = models;
    }

    /** A name that the engine put together from variables stays. */
    void renew(String instance) {
        for (var task : tasks.createTaskQuery().processInstanceId(instance).list()) {
            var name = models.steps(task.getProcessDefinitionId()).name(task.getTaskDefinitionKey());
            if (!name.equals(task.getName()) && !ParsedExpression.isIn(name)) {
                task.setName(name);
                tasks.saveTask(task);
            }
        }
    }
}
