package io.zhengyou.ballot.web;

import io.zhengyou.ballot.BallotComplete;
import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.box.Mark;
import io.zhengyou.ballot.box.StoredBallot;
import io.zhengyou.ballot.process.BallotProcess;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Casts a vote and completes its task: both or neither. */
@Component
class Voting {

    /** A vote was cast in this ballot. */
    record VoteCast(String ballotId) {}

    private final BallotBoxes boxes;
    private final BallotProcess process;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;

    Voting(BallotBoxes boxes, BallotProcess process, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.boxes = boxes;
        this.process = process;
        this.events = events;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional
    void vote(String ballotId, String taskId, String voter, Map<String, Mark> marks) {
        boxes.cast(ballotId, voter, marks);
        process.complete(taskId);
        events.publishEvent(new VoteCast(ballotId));
    }

    /** After the commit: of two who vote last at the same time, at least one then sees the other's tick. */
    @TransactionalEventListener
    void on(VoteCast vote) {
        ownTransaction.executeWithoutResult(status -> {
            if (boxes.turnout(vote.ballotId()).isComplete()) {
                StoredBallot ballot = boxes.get(vote.ballotId());
                events.publishEvent(new BallotComplete(ballot.id(), ballot.businessKey()));
            }
        });
    }
}
