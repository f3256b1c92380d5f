package io.zhengyou.pledge.process;

import io.zhengyou.engine.ServerAuthority;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The open tasks of pledges, for those who watch over all of them. */
@Component
public class PledgeTasks {

    private static final String COMMENT = "userTask_comment";
    private static final String[] PROCESSES = {"pledge", "pledge-progress", "pledge-commentary", "pledge-amendment", "pledge-withdrawal"};

    private final TaskService tasks;
    private final ServerAuthority server;

    PledgeTasks(TaskService tasks, ServerAuthority server) {
        this.tasks = tasks;
        this.server = server;
    }

    /** Commentaries that are due before this moment, the first due first. */
    public List<PledgeTask> commentariesDueBefore(Instant moment, int most) {
        return list(query().taskDefinitionKey(COMMENT).dueBefore(Date.from(moment)), most);
    }

    /** All other tasks that are due before this moment, the first due first. */
    public List<PledgeTask> othersDueBefore(Instant moment, int most) {
        return list(query().taskDefinitionKeyNotIn(COMMENT).dueBefore(Date.from(moment)), most);
    }

    /** The task of a commentary that waits to be written. */
    public Optional<PledgeTask> ofCommentary(String commentaryId) {
        return list(query().processInstanceBusinessKey(commentaryId).taskDefinitionKey(COMMENT), 1).stream().findFirst();
    }

    /** The open tasks of one pledge and its commentaries, the first due first. */
    public List<PledgeTask> ofPledge(String pledgeId, int most) {
        return list(query().processVariableValueEquals(PledgeVariables.PLEDGE, pledgeId), most);
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().processDefinitionKeyIn(PROCESSES);
    }

    private List<PledgeTask> list(TaskQuery query, int most) {
        return server.call(() -> query.orderByDueDate().asc().listPage(0, most).stream().map(this::read).toList());
    }

    private PledgeTask read(Task task) {
        return PledgeTask.of(task, text(task, PledgeVariables.PLEDGE), text(task, PledgeVariables.SUBJECT));
    }

    private String text(Task task, String variable) {
        return tasks.getVariable(task.getId(), variable) instanceof String text ? text : "";
    }
}
