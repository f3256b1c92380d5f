package io.zhengyou.ballot.process;

import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.box.Heading;
import io.zhengyou.ballot.box.Roll;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    @StepName(value = "发出一批选票", gives = "是否已全部发出")
    public boolean openBatch(String ballotId) {
        Heading ballot = boxes.heading(ballotId);
        List<String> voters = roll.unsent(ballotId, BATCH);
        roll.markSent(ballotId, voters.stream().collect(Collectors.toMap(voter -> voter, voter -> process.ask(ballot, voter))));
        return voters.size() < BATCH;
    }

    @StepName(value = "投票截止时间", gives = "投票截止的时刻")
    public Date closesAt(String ballotId) {
        return Date.from(boxes.heading(ballotId).closesAt());
    }

    @StepName("封存并开启票箱")
    public void close(String ballotId) {
        boxes.close(ballotId);
    }

    /** Withdraws a batch of the tasks of those who did not vote. @return whether none is left */
    @StepName(value = "收回一批未投选票", gives = "是否已全部收回")
    public boolean withdrawBatch(String ballotId) {
        Map<String, String> known = roll.unanswered(ballotId, BATCH);
        if (known.isEmpty()) {
            return process.withdrawUnknown(ballotId, BATCH) < BATCH;
        }
        process.withdrawAll(known.values());
        roll.markWithdrawn(ballotId, known.keySet());
        // What was withdrawn here counts as open for the engine until this step has ended.
        return known.size() < BATCH && process.open(ballotId) <= known.size();
    }
}
