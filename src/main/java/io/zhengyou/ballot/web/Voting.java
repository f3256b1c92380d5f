package io.zhengyou.ballot.web;

import io.zhengyou.ballot.BallotComplete;
import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.process.BallotProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Casts a vote and completes its task: both or neither. */
@Component
class Voting {

    private static final Logger LOG = LoggerFactory.getLogger(Voting.class);

    private final BallotBoxes boxes;
    private final BallotProcess process;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Voting(BallotBoxes boxes, BallotProcess process, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.boxes = boxes;
        this.process = process;
        this.events = events;
        transaction = new TransactionTemplate(transactions);
    }

    void vote(String ballotId, String taskId, String voter, Vote vote) {
        transaction.executeWithoutResult(status -> {
            boxes.cast(ballotId, voter, vote.marks());
            process.complete(taskId);
        });
        tellIfComplete(ballotId);
    }

    /**
     * After the commit: of two who vote last at the same time, at least one then sees the other's tick. In a transaction of
     * its own, begun when the vote's has given its connection back: many voters at once would wait for each other's.
     */
    private void tellIfComplete(String ballotId) {
        try {
            transaction.executeWithoutResult(status -> boxes.complete(ballotId)
                    .ifPresent(ballot -> events.publishEvent(new BallotComplete(ballot.id(), ballot.businessKey()))));
        } catch (RuntimeException e) {
            // The vote is in the box: nothing that fails now may look as if it were not.
            LOG.warn("nobody was told that ballot {} is complete; it ends at its deadline", ballotId, e);
        }
    }
}
