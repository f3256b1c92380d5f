package io.zhengyou.desk.process;

import io.zhengyou.desk.Action;
import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.desk.record.Actions;
import io.zhengyou.desk.record.Signers;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may see the course of a task, and how much of it. */
@Component
public class Insight {

    private final DeskTasks tasks;
    private final Course course;
    private final Accounts accounts;
    private final Signers signers;
    private final Actions actions;

    Insight(DeskTasks tasks, Course course, Accounts accounts, Signers signers, Actions actions) {
        this.tasks = tasks;
        this.course = course;
        this.accounts = accounts;
        this.signers = signers;
        this.actions = actions;
    }

    /** @throws Refused alike for a task that is not there and for one that the person may not see */
    public DeskTask open(String taskId, String person) {
        return tasks.find(taskId).filter(task -> maySee(task, person)).orElseThrow(Refused::absent);
    }

    public boolean isOffice(String person) {
        return accounts.groupsOf(person).contains(Role.OFFICE.group());
    }

    private boolean maySee(DeskTask task, String person) {
        return switch (task.privacy()) {
            case SEALED -> task.isHeldBy(person);
            case PERSONAL -> task.isHeldBy(person) || isOffice(person);
            case NONE -> maySeeOrdinary(task, person);
        };
    }

    private boolean maySeeOrdinary(DeskTask task, String person) {
        Set<String> groups = accounts.groupsOf(person);
        return groups.contains(Role.OFFICE.group())
                || task.isHeldBy(person)
                || task.shared() && task.groups().stream().anyMatch(groups::contains)
                || person.equals(task.owner())
                || signers.of(task.id()).stream().anyMatch(signer -> signer.person().equals(person))
                || course.participants(task).contains(person)
                || wasTold(task, person);
    }

    /** Somebody got a copy, or was asked and has answered. */
    private boolean wasTold(DeskTask task, String person) {
        Set<Kind> telling = Set.of(Kind.COPY, Kind.ASK);
        return actions.ofCase(task.caseId()).stream()
                .anyMatch(action -> person.equals(action.toPerson()) && telling.contains(action.kind()) && isOf(action, task));
    }

    private static boolean isOf(Action action, DeskTask task) {
        return action.kind() == Kind.COPY || action.taskId().equals(task.id());
    }
}
