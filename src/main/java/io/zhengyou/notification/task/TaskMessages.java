package io.zhengyou.notification.task;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.OpenTask;
import io.zhengyou.engine.TaskArrived;
import io.zhengyou.engine.TaskDueSoon;
import io.zhengyou.engine.TaskOverdue;
import io.zhengyou.notification.Notifications;
import io.zhengyou.notification.people.Groups;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the holders of a task when it arrives, is due soon or is overdue; an overdue task is also told to the office. */
@Component
class TaskMessages {

    private final Notifications notifications;
    private final Groups groups;
    private final Wording wording;

    TaskMessages(Notifications notifications, Groups groups, Wording wording) {
        this.notifications = notifications;
        this.groups = groups;
        this.wording = wording;
    }

    @EventListener
    void on(TaskArrived event) {
        OpenTask task = event.task();
        notifications.send(holders(task), "新任务：" + task.name(), wording.arrived(task));
    }

    @EventListener
    void on(TaskDueSoon event) {
        OpenTask task = event.task();
        notifications.send(holders(task), "任务即将到期：" + task.name(), wording.dueSoon(task));
    }

    @EventListener
    void on(TaskOverdue event) {
        OpenTask task = event.task();
        Set<String> holders = holders(task);
        notifications.send(holders, "任务已逾期：" + task.name(), wording.overdue(task));
        Set<String> office = new LinkedHashSet<>(groups.members(Role.OFFICE.group()));
        office.removeAll(holders);
        notifications.send(office, "逾期未办：" + task.name(), wording.escalated(task));
    }

    /** Whoever can act: the assignee, or as long as nobody claimed it the members of the candidate groups. */
    private Set<String> holders(OpenTask task) {
        if (task.assignee() != null) {
            return Set.of(task.assignee());
        }
        Set<String> members = new LinkedHashSet<>();
        task.candidateGroups().forEach(group -> members.addAll(groups.members(group)));
        return members;
    }
}
