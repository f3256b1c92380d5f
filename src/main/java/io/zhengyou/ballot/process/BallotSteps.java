package io.zhengyou.ballot.process;

import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.box.Roll;
import io.zhengyou.ballot.box.StoredBallot;
import io.zhengyou.engine.StepBean;
import java.util.Date;
import java.util.List;

/** The automatic steps of a ballot. */
@StepBean("ballot")
public class BallotSteps {

    /** Larger batches gain nothing and hold their locks longer. */
    private static final int BATCH = 200;

    private final BallotBoxes boxes;
    private final Roll roll;
    private final BallotProcess process;

    BallotSteps(BallotBoxes boxes, Roll roll, BallotProcess process) {
        this.boxes = boxes;
        this.roll = roll;
        this.process = process;
    }

    /** Asks a batch of voters. @return whether all were asked */
    public boolean openBatch(String ballotId) {
        StoredBallot ballot = boxes.get(ballotId);
        List<String> voters = roll.unsent(ballotId, BATCH);
        voters.forEach(voter -> {
            process.ask(ballot, voter);
            roll.markSent(ballotId, voter);
        });
        return voters.size() < BATCH;
    }

    public Date closesAt(String ballotId) {
        return Date.from(boxes.get(ballotId).closesAt());
    }

    public void close(String ballotId) {
        boxes.close(ballotId);
    }

    /** Withdraws a batch of the tasks of those who did not vote. @return whether none is left */
    public boolean withdrawBatch(String ballotId) {
        return process.withdraw(ballotId, BATCH) < BATCH;
    }
}
