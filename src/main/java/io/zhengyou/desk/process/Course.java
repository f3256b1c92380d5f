package io.zhengyou.desk.process;

import io.zhengyou.engine.ServerAuthority;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.springframework.stereotype.Component;

/** The course that the case of a task has taken. */
@Component
public class Course {

    private static final String COMPLETED = "completed";

    private final HistoryService history;
    private final StepMarks marks;
    private final ServerAuthority server;

    Course(HistoryService history, StepMarks marks, ServerAuthority server) {
        this.history = history;
        this.marks = marks;
        this.server = server;
    }

    /** The first first. A personal step is a case of its own: beside it stand other people's. */
    public List<Step> of(DeskTask task) {
        return server.call(() -> query(task).orderByHistoricActivityInstanceStartTime().asc().list().stream().map(this::step).toList());
    }

    /** Who completed the step before the open one, or started the process if there is none. */
    Set<String> whoWaits(DeskTask task) {
        Optional<String> previous = of(task).stream().filter(step -> step.done() && step.privacy() == Privacy.NONE && step.assignee() != null)
                .max(Comparator.comparing(step -> Objects.requireNonNull(step.ended()))).map(Step::assignee);
        return previous.map(Set::of).orElseGet(() -> starters(task));
    }

    /** Everybody who has or had a step of the case in their hands, and who started it. */
    Set<String> participants(DeskTask task) {
        Set<String> people = new HashSet<>(starters(task));
        of(task).stream().filter(step -> step.privacy() == Privacy.NONE).map(Step::assignee).filter(Objects::nonNull).forEach(people::add);
        return people;
    }

    private Set<String> starters(DeskTask task) {
        return server.call(() -> {
            var all = history.createHistoricProcessInstanceQuery();
            Stream<HistoricProcessInstance> instances = (isCase(task) ? all.processInstanceBusinessKey(task.caseId())
                    : all.processInstanceId(task.instanceId())).list().stream();
            return new HashSet<>(instances.map(HistoricProcessInstance::getStartUserId).filter(Objects::nonNull).toList());
        });
    }

    private HistoricTaskInstanceQuery query(DeskTask task) {
        HistoricTaskInstanceQuery all = history.createHistoricTaskInstanceQuery();
        return isCase(task) ? all.processInstanceBusinessKey(task.caseId()) : all.processInstanceId(task.instanceId());
    }

    private static boolean isCase(DeskTask task) {
        return task.privacy() == Privacy.NONE && !task.caseId().equals(task.instanceId());
    }

    private Step step(HistoricTaskInstance task) {
        String definition = task.getProcessDefinitionId();
        String key = task.getTaskDefinitionKey();
        return new Step(task.getId(), task.getName(), marks.form(definition, key), task.getAssignee(), task.getStartTime().toInstant(),
                DeskTasks.instant(task.getEndTime()), COMPLETED.equals(task.getDeleteReason()), marks.privacy(definition, key));
    }
}
