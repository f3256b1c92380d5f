package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.record.Deputyships;
import io.zhengyou.engine.OpenTask;
import io.zhengyou.engine.TaskArrived;
import io.zhengyou.engine.TaskDueSoon;
import io.zhengyou.engine.TaskOverdue;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells deputies of what their principals get and of what falls due, as far as they may take it. */
@Component
class DeputyNews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Deputyships deputyships;
    private final Deputising deputising;
    private final DeskTasks tasks;
    private final Ledger ledger;
    private final Clock clock;

    DeputyNews(Deputyships deputyships, Deputising deputising, DeskTasks tasks, Ledger ledger, Clock clock) {
        this.deputyships = deputyships;
        this.deputising = deputising;
        this.tasks = tasks;
        this.ledger = ledger;
        this.clock = clock;
    }

    // Only before the commit does the engine's history know a task that has just been made.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TaskArrived event) {
        tell(event.task(), "有一项新任务");
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TaskDueSoon event) {
        tell(event.task(), "有一项任务即将到期");
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TaskOverdue event) {
        tell(event.task(), "有一项任务已经逾期");
    }

    private void tell(OpenTask told, String what) {
        @Nullable String principal = told.assignee();
        List<String> deputies = principal == null ? List.of() : deputyships.deputiesOf(principal);
        if (principal != null && !deputies.isEmpty()) {
            tasks.find(told.id()).filter(task -> task.isHeldBy(principal)).ifPresent(task -> ledger.tell(
                    deputies.stream().filter(deputy -> deputising.isOffered(task, deputy)).toList(), Kind.DEPUTISE,
                    sentence(principal, told, task, what)));
        }
    }

    private String sentence(String principal, OpenTask told, DeskTask task, String what) {
        return "您所代理的" + ledger.name(principal) + what + "：" + told.name()
                + task.about() + "，期限 " + TIME.format(told.due().atZone(clock.getZone())) + "。需要时，请在下面的页面代为办理：";
    }
}
