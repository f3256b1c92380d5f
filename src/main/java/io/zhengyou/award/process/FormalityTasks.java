package io.zhengyou.award.process;

import io.zhengyou.engine.ServerAuthority;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The formality reviews of a round that are still to be done, a few hundred at once. */
@Component
public class FormalityTasks {

    private static final Logger LOG = LoggerFactory.getLogger(FormalityTasks.class);
    private static final String PROCESS = "award-check";
    private static final String STEP = "userTask_reviewFormality";
    private static final Map<String, Object> ACCEPTED = Map.of("decision", "accept");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ServerAuthority server;
    private final TransactionTemplate transaction;

    FormalityTasks(TaskService tasks, RuntimeService runtime, ServerAuthority server, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.server = server;
        this.transaction = transaction;
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

    /**
     * Claims and completes the task as whoever is signed in, through the same door as its form in Tasklist, in a
     * transaction of its own.
     *
     * @return why it was not done; empty if it was
     */
    public Optional<String> accept(String taskId, String person) {
        try {
            transaction.executeWithoutResult(status -> {
                tasks.claim(taskId, person);
                tasks.complete(taskId, ACCEPTED);
            });
            return Optional.empty();
        } catch (WebApplicationException | AuthorizationException refused) {
            return Optional.of(refused.getMessage());
        } catch (ProcessEngineException moved) {
            LOG.info("formality review {} was not accepted: {}", taskId, moved.getMessage());
            return Optional.of("该任务刚刚有了变化，没有办理。请刷新后再看。");
        }
    }
}
