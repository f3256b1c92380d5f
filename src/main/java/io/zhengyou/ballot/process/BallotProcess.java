package io.zhengyou.ballot.process;

import io.zhengyou.ballot.box.StoredBallot;
import io.zhengyou.engine.ServerAuthority;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/** What the ballots tell and ask their running processes. */
@Component
public class BallotProcess {

    private static final String WITHDRAWN = "ballot-withdrawn";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ServerAuthority server;

    BallotProcess(RuntimeService runtime, TaskService tasks, ServerAuthority server) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.server = server;
    }

    void ask(StoredBallot ballot, String voter) {
        runtime.startProcessInstanceByKey("committee-ballot", ballot.businessKey(), Map.of(
                BallotVariables.BALLOT, ballot.id(), BallotVariables.VOTER, voter, BallotVariables.SUBJECT, ballot.title()));
    }

    /** @return how many were withdrawn */
    int withdraw(String ballotId, int most) {
        List<Execution> open = runtime.createExecutionQuery().messageEventSubscriptionName(WITHDRAWN)
                .processVariableValueEquals(BallotVariables.BALLOT, ballotId).listPage(0, most);
        open.forEach(execution -> runtime.messageEventReceived(WITHDRAWN, execution.getId()));
        return open.size();
    }

    /** The ballot that a task asks somebody to vote in; empty if it is not this person's voting task. */
    public Optional<String> ballotOf(String taskId, String voter) {
        return server.call(() -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).taskAssignee(voter)
                        .processDefinitionKey("committee-ballot").singleResult())
                .map(task -> (String) tasks.getVariable(taskId, BallotVariables.BALLOT)));
    }

    /**
     * The voter has voted: the server completes the task, and no one else can.
     *
     * @throws TaskMoved if the engine did something to the task at the same moment, as at its due date
     */
    public void complete(String taskId) {
        try {
            server.run(() -> tasks.complete(taskId));
        } catch (OptimisticLockingException | WebApplicationException moved) {
            throw new TaskMoved(moved);
        }
    }
}
