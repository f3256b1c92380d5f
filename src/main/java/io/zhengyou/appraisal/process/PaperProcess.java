package io.zhengyou.appraisal.process;

import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the papers tell and ask their running processes. */
@Component
public class PaperProcess {

    /** An open task of a stack. */
    public record Step(String taskId, String name) {}

    private static final String PROCESS = "appraisal-paper";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ServerAuthority server;

    PaperProcess(RuntimeService runtime, TaskService tasks, ServerAuthority server) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.server = server;
    }

    void start(Stack stack, String ballotId, String subject) {
        runtime.startProcessInstanceByKey(PROCESS, stack.roundId(), Map.of(
                AppraisalVariables.ROUND, stack.roundId(), AppraisalVariables.BALLOT, ballotId, AppraisalVariables.SUBJECT, subject,
                AppraisalVariables.STACK, stack.id(), AppraisalVariables.UNIT, stack.unitCode()));
    }

    /** Whoever waits for the papers of this round goes on; nobody may. */
    void allSettled(String roundId) {
        runtime.createMessageCorrelation("appraisal-papers-settled").processInstanceBusinessKey(roundId).correlateAll();
    }

    /** @return whether the stack was still on its way */
    public boolean giveUp(String stackId) {
        try {
            server.run(() -> runtime.createMessageCorrelation("appraisal-paper-given-up")
                    .processInstanceVariableEquals(AppraisalVariables.STACK, stackId).correlate());
            return true;
        } catch (MismatchingMessageCorrelationException over) {
            return false;
        }
    }

    /** What is to be done about a stack now. */
    public List<Step> open(String stackId) {
        return server.call(() -> tasks.createTaskQuery().processDefinitionKey(PROCESS).processVariableValueEquals(AppraisalVariables.STACK, stackId)
                .list().stream().map(PaperProcess::step).toList());
    }

    private static Step step(Task task) {
        return new Step(task.getId(), task.getName());
    }
}
