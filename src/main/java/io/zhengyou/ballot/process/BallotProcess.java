package io.zhengyou.ballot.process;

import io.zhengyou.ballot.BallotTasks;
import io.zhengyou.ballot.TaskMoved;
import io.zhengyou.ballot.box.Heading;
import io.zhengyou.engine.ServerAuthority;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ballots tell and ask their running processes. */
@Component
public class BallotProcess implements BallotTasks {

    private static final String WITHDRAWN = "ballot-withdrawn";

    /** So the one task of a voter's process is called, in every process that asks a voter. */
    private static final String VOTE = "userTask_vote";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ServerAuthority server;
    private final JdbcClient jdbc;

    BallotProcess(RuntimeService runtime, TaskService tasks, ServerAuthority server, JdbcClient jdbc) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.server = server;
        this.jdbc = jdbc;
    }

    /** @return the id of the voter's process */
    String ask(Heading ballot, String voter) {
        return runtime.startProcessInstanceByKey(ballot.votingProcess(), ballot.businessKey(), Map.of(
                BallotVariables.BALLOT, ballot.id(), BallotVariables.VOTER, voter, BallotVariables.SUBJECT, ballot.title())).getId();
    }

    /** @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException if it has ended */
    void withdraw(String instanceId) {
        runtime.createMessageCorrelation(WITHDRAWN).processInstanceId(instanceId).correlate();
    }

    /** All that are still open. Looked up together, and not by correlating a message with each: that takes four times as long. */
    void withdrawAll(Collection<String> instances) {
        jdbc.sql("SELECT EXECUTION_ID_ FROM ACT_RU_EVENT_SUBSCR WHERE EVENT_NAME_ = ? AND PROC_INST_ID_ IN ("
                        + String.join(", ", Collections.nCopies(instances.size(), "?")) + ")")
                .param(WITHDRAWN).params(List.copyOf(instances)).query(String.class).list()
                .forEach(execution -> runtime.messageEventReceived(WITHDRAWN, execution));
    }

    /** Voters who were asked before the roll knew their process. @return how many were withdrawn */
    int withdrawUnknown(String ballotId, int most) {
        List<Execution> open = waiting(ballotId).listPage(0, most);
        open.forEach(execution -> runtime.messageEventReceived(WITHDRAWN, execution.getId()));
        return open.size();
    }

    /** How many tasks of a ballot can be withdrawn. */
    long open(String ballotId) {
        return waiting(ballotId).count();
    }

    @Override
    public Optional<String> ballotOf(String taskId, String voter) {
        return server.call(() -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).taskAssignee(voter)
                        .taskDefinitionKey(VOTE).singleResult())
                .map(task -> (String) tasks.getVariable(taskId, BallotVariables.BALLOT)));
    }

    @Override
    public Optional<String> taskOf(String ballotId, String voter) {
        // By the roll and not by the engine's query: that is slow to put together, and this is asked for every ballot.
        return jdbc.sql("SELECT t.ID_ FROM ballot_roll r JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = r.instance_id"
                        + " WHERE r.ballot_id = ? AND r.voter = ? AND t.ASSIGNEE_ = r.voter AND t.TASK_DEF_KEY_ = ?")
                .params(ballotId, voter, VOTE).query(String.class).optional();
    }

    @Override
    public void complete(String taskId) {
        try {
            server.run(() -> tasks.complete(taskId));
        } catch (OptimisticLockingException | WebApplicationException moved) {
            throw new TaskMoved(moved);
        }
    }

    private ExecutionQuery waiting(String ballotId) {
        return runtime.createExecutionQuery().messageEventSubscriptionName(WITHDRAWN)
                .processVariableValueEquals(BallotVariables.BALLOT, ballotId);
    }
}
