package io.zhengyou.flow.running.process;

import io.zhengyou.flow.running.Move;
import io.zhengyou.flow.running.MovedCase.State;
import io.zhengyou.flow.running.Moves;
import io.zhengyou.flow.running.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves one case: looks again whether it may move, has the engine move it, and writes down what became of it. */
@Component
class CaseMover {

    private static final String GONE = "已办结，或已不在原版本";

    private final Moves moves;
    private final MovePreviews previews;
    private final TaskNames names;
    private final TransactionTemplate aside;

    CaseMover(Moves moves, MovePreviews previews, TaskNames names, PlatformTransactionManager transactions) {
        this.moves = moves;
        this.previews = previews;
        this.names = names;
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param engine what moves the cases
     * @throws IllegalStateException for a migration that did not come from the page of a process
     */
    void move(String batch, List<String> instances, Runnable engine) {
        var move = moves.ofBatch(batch).orElseThrow(() -> new IllegalStateException("no move was recorded for the batch " + batch));
        var instance = instances.get(0);
        try {
            previews.now(move.plan(), instance).ifPresentOrElse(verdict -> move(move, instance, verdict, engine), () -> moves.set(move.id(), instance, State.STAYED, GONE));
        } catch (RuntimeException failure) {
            // This transaction will be rolled back.
            aside.executeWithoutResult(status -> moves.set(move.id(), instance, State.FAILED, Failures.inWords(failure)));
            throw failure;
        }
    }

    private void move(Move move, String instance, Verdict verdict, Runnable engine) {
        if (verdict.moves()) {
            engine.run();
            names.renew(instance);
        }
        moves.set(move.id(), instance, verdict.moves() ? State.MOVED : State.STAYED, verdict.inWords());
    }
}
