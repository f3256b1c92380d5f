package io.zhengyou.ballot.process;

import io.zhengyou.ballot.Papers;
import io.zhengyou.ballot.TaskMoved;
import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.box.Heading;
import io.zhengyou.ballot.box.Roll;
import io.zhengyou.engine.ServerAuthority;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Exchanges the tasks of voters for papers, and papers for tasks. */
@Component
@Transactional
class PaperTasks implements Papers {

    private final BallotBoxes boxes;
    private final Roll roll;
    private final BallotProcess process;
    private final ServerAuthority server;

    PaperTasks(BallotBoxes boxes, Roll roll, BallotProcess process, ServerAuthority server) {
        this.boxes = boxes;
        this.roll = roll;
        this.process = process;
        this.server = server;
    }

    @Override
    public List<String> issue(String ballotId, Collection<String> voters) {
        List<String> given = voters.stream().sorted().filter(voter -> roll.putOnPaper(ballotId, voter)).toList();
        try {
            server.run(() -> given.forEach(voter -> roll.instance(ballotId, voter).ifPresent(process::withdraw)));
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException moved) {
            throw new TaskMoved(moved);
        }
        roll.markWithdrawn(ballotId, given);
        return given;
    }

    @Override
    public List<String> takeBack(String ballotId, Collection<String> voters) {
        Heading ballot = boxes.heading(ballotId);
        List<String> asked = voters.stream().sorted().filter(voter -> roll.takeOffPaper(ballotId, voter)).toList();
        server.run(() -> asked.forEach(voter -> roll.markSent(ballotId, Map.of(voter, process.ask(ballot, voter)))));
        return asked;
    }
}
