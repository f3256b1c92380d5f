package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.engine.ServerAuthority;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** 转办: the holder or the office gives a task to somebody else who is entitled to it, and with it what returns of its case. */
@Component
public class PassingOn {

    private final OneAtATime oneAtATime;
    private final Insight insight;
    private final Colleagues colleagues;
    private final TaskService tasks;
    private final ServerAuthority server;
    private final Holders holders;
    private final Ledger ledger;

    PassingOn(OneAtATime oneAtATime, Insight insight, Colleagues colleagues, TaskService tasks, ServerAuthority server, Holders holders,
            Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.insight = insight;
        this.colleagues = colleagues;
        this.tasks = tasks;
        this.server = server;
        this.holders = holders;
        this.ledger = ledger;
    }

    /** Whether somebody may give this task to another. */
    public boolean isFor(DeskTask task, String person) {
        return task.open() && !task.delegated() && task.privacy() == Privacy.NONE && (task.isHeldBy(person) || insight.isOffice(person));
    }

    /** @param holder who held the task when the person decided; empty for nobody */
    public void pass(String taskId, String person, String holder, String to, String reason) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            if (!holder.equals(Objects.requireNonNullElse(task.assignee(), ""))) {
                throw Refused.overtaken();
            }
            check(task, person, to);
            String words = Written.needed("转办理由", reason);
            ledger.note(task, Kind.REASSIGN, person, task.assignee(), to, words);
            Set<String> told = new LinkedHashSet<>(Set.of(to));
            if (task.assignee() != null) {
                told.add(task.assignee());
            }
            told.remove(person);
            ledger.tell(told, Kind.REASSIGN, task, ledger.name(person) + "已将它转给" + ledger.name(to) + "办理。", words);
            give(task, to);
            holders.move(task, to);
        });
    }

    private void check(DeskTask task, String person, String to) {
        if (task.privacy() != Privacy.NONE) {
            throw Refused.notAllowed("投票和专家评审须由本人完成，不能转办。");
        }
        if (task.delegated()) {
            throw Refused.notAllowed("这项任务正在征求同事意见，请等其答复或收回后再转办。");
        }
        if (!isFor(task, person)) {
            throw Refused.notAllowed("只有办理人和领导小组办公室可以转办。");
        }
        if (!colleagues.include(task, to)) {
            throw Refused.invalid("请从名单中选择接办人：只能转给有权办理这项任务的人。");
        }
    }

    /** Whoever had it before no longer sees it, unless their group still may. */
    void give(DeskTask task, String to) {
        server.run(() -> {
            if (task.owner() != null) {
                tasks.setOwner(task.id(), null);
            }
            tasks.setAssignee(task.id(), to);
        });
    }
}
