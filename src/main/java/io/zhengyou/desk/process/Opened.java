package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.record.Actions;
import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.engine.TaskOpenings;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Whether somebody has begun with a task: took it, opened it, wrote about it. */
@Component
class Opened {

    /** To be reminded of a task or to get a copy is not to begin with it. */
    private static final Set<Kind> FROM_OUTSIDE = Set.of(Kind.REMIND, Kind.COPY);

    private final TaskOpenings openings;
    private final TaskService tasks;
    private final Actions actions;
    private final ServerAuthority server;

    Opened(TaskOpenings openings, TaskService tasks, Actions actions, ServerAuthority server) {
        this.openings = openings;
        this.tasks = tasks;
        this.actions = actions;
        this.server = server;
    }

    boolean byAnother(DeskTask task, String person) {
        return isTaken(task, person)
                || openings.of(task.id()).stream().anyMatch(other -> !other.equals(person))
                || actions.ofTask(task.id()).stream().anyMatch(action -> !action.person().equals(person) && !FROM_OUTSIDE.contains(action.kind()))
                || server.call(() -> tasks.getTaskComments(task.id())).stream().anyMatch(comment -> !person.equals(comment.getUserId()));
    }

    /** A task that its model gives to one person is theirs from the beginning. */
    private static boolean isTaken(DeskTask task, String person) {
        return task.delegated() || task.shared() && task.assignee() != null && !task.assignee().equals(person);
    }
}
