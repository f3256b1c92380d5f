package io.zhengyou.award.process;

import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The formality reviews of a round that are still to be done, a few hundred at once. */
@Component
public class FormalityTasks {

    private static final String PROCESS = "award-check";
    private static final String STEP = "userTask_reviewFormality";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ServerAuthority server;

    FormalityTasks(TaskService tasks, RuntimeService runtime, ServerAuthority server) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.server = server;
    }

    /** By nomination. */
    public Map<String, FormalityTask> ofRound(String roundId) {
        return server.call(() -> {
            List<Task> open = tasks.createTaskQuery().processDefinitionKey(PROCESS).taskDefinitionKey(STEP)
                    .processVariableValueEquals(AwardVariables.ROUND, roundId).unlimitedList();
            // Afterwards: of a task that is there the instance is there as well, if both have not ended meanwhile.
            Map<String, String> nominations = runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS)
                    .variableValueEquals(AwardVariables.ROUND, roundId).unlimitedList().stream()
                    .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
            return open.stream().filter(task -> nominations.containsKey(task.getProcessInstanceId()))
                    .map(task -> new FormalityTask(task.getId(), nominations.get(task.getProcessInstanceId()), task.getAssignee()))
                    .collect(Collectors.toMap(FormalityTask::nominationId, Function.identity()));
        });
    }
}
