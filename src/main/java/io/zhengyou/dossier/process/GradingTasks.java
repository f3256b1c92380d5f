package io.zhengyou.dossier.process;

import io.zhengyou.engine.ServerAuthority;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The grades that the leading group has still to give. */
@Component
public class GradingTasks {

    private static final String PROCESS = "annual-assessment-unit";
    private static final String STEP = "userTask_grade";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ServerAuthority server;

    GradingTasks(TaskService tasks, RuntimeService runtime, ServerAuthority server) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.server = server;
    }

    /** Of these assessments, by their ids. */
    public Map<String, GradingTask> of(Set<String> assessmentIds) {
        return server.call(() -> {
            var open = tasks.createTaskQuery().processDefinitionKey(PROCESS).taskDefinitionKey(STEP).unlimitedList();
            Map<String, String> assessments = runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).unlimitedList().stream()
                    .filter(instance -> assessmentIds.contains(instance.getBusinessKey()))
                    .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
            return open.stream().filter(task -> assessments.containsKey(task.getProcessInstanceId()))
                    .map(task -> new GradingTask(task.getId(), assessments.get(task.getProcessInstanceId()), task.getAssignee()))
                    .collect(Collectors.toMap(GradingTask::assessmentId, Function.identity()));
        });
    }
}
