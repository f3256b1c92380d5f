package io.zhengyou.award.process;

import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of a round, its nominations and its reviews: in four queries, because there can be more than a thousand. */
@Component
public class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ServerAuthority server;
    private final JdbcClient jdbc;

    OpenTasks(TaskService tasks, RuntimeService runtime, ServerAuthority server, JdbcClient jdbc) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.server = server;
        this.jdbc = jdbc;
    }

    public List<RoundTask> ofRound(String roundId) {
        return server.call(() -> {
            List<Task> open = tasks.createTaskQuery().processVariableValueEquals(AwardVariables.ROUND, roundId).unlimitedList();
            String[] instances = open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
            Map<String, String> nominations = values(AwardVariables.NOMINATION, instances);
            Map<String, String> reviews = values(AwardVariables.REVIEW, instances);
            Map<String, List<String>> groups = groups(roundId);
            return open.stream().map(task -> task(task, nominations.get(task.getProcessInstanceId()), reviews.get(task.getProcessInstanceId()),
                    groups.getOrDefault(task.getId(), List.of()))).toList();
        });
    }

    private static RoundTask task(Task task, @Nullable String nomination, @Nullable String review, List<String> groups) {
        return new RoundTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), nomination, review, task.getAssignee(), groups,
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    /** By process instance. */
    private Map<String, String> values(String variable, String... instances) {
        return instances.length == 0 ? Map.of() : runtime.createVariableInstanceQuery().variableName(variable).processInstanceIdIn(instances)
                .unlimitedList().stream()
                .collect(Collectors.toMap(VariableInstance::getProcessInstanceId, value -> (String) value.getValue(), (one, same) -> one));
    }

    /** By task. The engine's own interface tells them of one task only. */
    private Map<String, List<String>> groups(String roundId) {
        return jdbc.sql("SELECT DISTINCT l.TASK_ID_, l.GROUP_ID_ FROM ACT_RU_VARIABLE v JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = v.PROC_INST_ID_"
                        + " JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_"
                        + " WHERE v.NAME_ = ? AND v.TEXT_ = ? AND l.GROUP_ID_ IS NOT NULL ORDER BY l.GROUP_ID_")
                .params(AwardVariables.ROUND, roundId)
                .query((row, number) -> Map.entry(row.getString("TASK_ID_"), row.getString("GROUP_ID_"))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
