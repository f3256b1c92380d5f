package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.desk.record.Signers;
import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** 加签, 会签, 减签: colleagues whose written opinions must be there before the task can be completed. */
@Component
public class Signing {

    /** A link of the engine that only lets somebody read the task: who may act on it is decided elsewhere. */
    private static final String SIGNER = "signer";

    private final OneAtATime oneAtATime;
    private final Insight insight;
    private final Colleagues colleagues;
    private final Signers signers;
    private final TaskService tasks;
    private final ServerAuthority server;
    private final Ledger ledger;

    Signing(OneAtATime oneAtATime, Insight insight, Colleagues colleagues, Signers signers, TaskService tasks, ServerAuthority server, Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.insight = insight;
        this.colleagues = colleagues;
        this.signers = signers;
        this.tasks = tasks;
        this.server = server;
        this.ledger = ledger;
    }

    public void add(String taskId, String person, String signer, String reason) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            checkHolder(task, person);
            if (!colleagues.include(task, signer)) {
                throw Refused.invalid("请从名单中选择会签人：只能请有权办理这项任务的人会签。");
            }
            if (signers.awaited(taskId).contains(signer)) {
                throw Refused.invalid(ledger.name(signer) + "已在会签人之中，不必再加。");
            }
            String words = Written.atWill("会签说明", reason);
            signers.add(taskId, signer, person);
            ledger.note(task, Kind.ADD_SIGNER, person, signer, words);
            ledger.tell(List.of(signer), Kind.ADD_SIGNER, task, ledger.name(person) + "请您会签，请打开下面的页面填写意见。", words);
            server.run(() -> tasks.addUserIdentityLink(taskId, signer, SIGNER));
        });
    }

    public void remove(String taskId, String person, String signer) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            checkHolder(task, person);
            if (!signers.remove(taskId, signer)) {
                throw Refused.invalid("此人没有待签的意见，不能减签：签过的意见要留下。");
            }
            ledger.note(task, Kind.REMOVE_SIGNER, person, signer, "");
            ledger.tell(List.of(signer), Kind.REMOVE_SIGNER, task, "不再需要您会签。", "");
            server.run(() -> tasks.deleteUserIdentityLink(taskId, signer, SIGNER));
        });
    }

    public void sign(String taskId, String person, String opinion) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            String words = Written.needed("会签意见", opinion);
            if (!signers.sign(taskId, person)) {
                throw Refused.notAllowed("这项任务没有等待您会签，或您已签过。");
            }
            ledger.note(task, Kind.SIGN, person, task.assignee(), words);
            if (task.assignee() != null) {
                ledger.tell(List.of(Objects.requireNonNull(task.assignee())), Kind.SIGN, task, ledger.name(person) + "已会签。", words);
            }
            server.run(() -> tasks.deleteUserIdentityLink(taskId, person, SIGNER));
        });
    }

    /** Somebody signs in another's place; who was asked for a signature already is asked once. */
    void replace(String taskId, String before, String now, String by) {
        signers.remove(taskId, before);
        server.run(() -> tasks.deleteUserIdentityLink(taskId, before, SIGNER));
        if (!signers.awaited(taskId).contains(now)) {
            signers.add(taskId, now, by);
            server.run(() -> tasks.addUserIdentityLink(taskId, now, SIGNER));
        }
    }

    private static void checkHolder(DeskTask task, String person) {
        if (!task.isInTheHandsOf(person)) {
            throw Refused.notAllowed("只有正在办理的人可以加签、减签；投票和专家评审没有会签。");
        }
    }
}
