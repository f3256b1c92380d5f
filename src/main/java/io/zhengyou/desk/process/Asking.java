package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.springframework.stereotype.Component;

/** 委派: the holder asks a colleague for an opinion; with the answer the task comes back, its form not submitted. */
@Component
public class Asking {

    private final OneAtATime oneAtATime;
    private final Insight insight;
    private final Colleagues colleagues;
    private final TaskService tasks;
    private final ServerAuthority server;
    private final Ledger ledger;

    Asking(OneAtATime oneAtATime, Insight insight, Colleagues colleagues, TaskService tasks, ServerAuthority server, Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.insight = insight;
        this.colleagues = colleagues;
        this.tasks = tasks;
        this.server = server;
        this.ledger = ledger;
    }

    public void ask(String taskId, String person, String colleague, String question) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            if (!task.isInTheHandsOf(person)) {
                throw Refused.notAllowed("只有正在办理的人可以委派；投票和专家评审不能委派。");
            }
            if (!colleagues.include(task, colleague)) {
                throw Refused.invalid("请从名单中选择同事：只能委派给有权办理这项任务的人。");
            }
            String words = Written.needed("想征求的问题", question);
            ledger.note(task, Kind.ASK, person, colleague, words);
            ledger.tell(List.of(colleague), Kind.ASK, task, ledger.name(person) + "征求您的意见，请打开下面的页面答复。", words);
            server.run(() -> tasks.delegateTask(taskId, colleague));
        });
    }

    public void answer(String taskId, String person, String opinion) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            if (!task.delegated() || !task.isHeldBy(person)) {
                throw Refused.notAllowed("这项任务现在没有征求您的意见。");
            }
            String words = Written.needed("意见", opinion);
            ledger.note(task, Kind.ANSWER, person, task.owner(), words);
            ledger.tell(List.of(owner(task)), Kind.ANSWER, task, ledger.name(person) + "已答复，任务回到您手中。", words);
            giveBack(taskId);
        });
    }

    /** Whether somebody may take back what was asked: a colleague may be away. */
    public boolean mayRecall(DeskTask task, String person) {
        return task.delegated() && (person.equals(task.owner()) || insight.isOffice(person));
    }

    public void recall(String taskId, String person) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            if (!mayRecall(task, person)) {
                throw Refused.notAllowed("只有委派人和领导小组办公室可以收回。");
            }
            ledger.note(task, Kind.RECALL, person, task.assignee(), "");
            ledger.tell(List.of(Objects.requireNonNull(task.assignee())), Kind.RECALL, task, "委派已收回，不必再答复。", "");
            giveBack(taskId);
        });
    }

    /** Past the door of the forms: nothing is submitted. */
    void giveBack(String taskId) {
        server.run(() -> oneAtATime.run(new ResolveTaskCmd(taskId, null)));
    }

    private static String owner(DeskTask task) {
        return Objects.requireNonNull(task.owner());
    }
}
