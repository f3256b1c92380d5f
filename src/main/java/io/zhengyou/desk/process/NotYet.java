package io.zhengyou.desk.process;

import io.zhengyou.desk.record.Signers;
import io.zhengyou.engine.CompletionRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.springframework.stereotype.Component;

/** No task is completed while a colleague is asked about it or has still to sign it. */
@Component
class NotYet implements CompletionRule {

    private final OneAtATime oneAtATime;
    private final Signers signers;
    private final Ledger ledger;

    NotYet(OneAtATime oneAtATime, Signers signers, Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.signers = signers;
        this.ledger = ledger;
    }

    @Override
    public Optional<String> refusal(String taskId) {
        // Otherwise a signer could be added between this question and the completion.
        oneAtATime.hold(taskId);
        if (isDelegated(taskId)) {
            return Optional.of("这项任务正在征求意见：被委派的同事请在任务的“流转”页面答复，答复后由委派人提交。");
        }
        List<String> awaited = signers.awaited(taskId);
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of("还在等待会签：" + awaited.stream().map(ledger::name).collect(Collectors.joining("、"))
                        + "。会签完成后才能提交，也可以在任务的“流转”页面减签。");
    }

    private boolean isDelegated(String taskId) {
        return oneAtATime.run(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task != null && task.getDelegationState() == DelegationState.PENDING;
        });
    }
}
