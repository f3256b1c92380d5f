package io.zhengyou.inspection.process;

import io.zhengyou.engine.ServerAuthority;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** What inspections ask of units now. */
@Component
public class UnitTasks {

    private static final String MATERIALS = "userTask_submitMaterials";
    private static final String ANSWER = "userTask_answer";

    private final TaskService tasks;
    private final ServerAuthority server;

    UnitTasks(TaskService tasks, ServerAuthority server) {
        this.tasks = tasks;
        this.server = server;
    }

    public Deadlines of(String inspectionId) {
        return server.call(() -> {
            Map<String, Instant> answers = open(inspectionId, ANSWER).list().stream().collect(Collectors.toMap(this::finding, UnitTasks::due));
            return new Deadlines(open(inspectionId, MATERIALS).list().stream().map(UnitTasks::due).findFirst().orElse(null), answers);
        });
    }

    private TaskQuery open(String inspectionId, String step) {
        return tasks.createTaskQuery().processInstanceBusinessKey(inspectionId).taskDefinitionKey(step);
    }

    private String finding(Task task) {
        return (String) tasks.getVariable(task.getId(), InspectionVariables.FINDING);
    }

    private static Instant due(Task task) {
        return task.getDueDate().toInstant();
    }
}
