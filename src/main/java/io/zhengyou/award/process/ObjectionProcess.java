package io.zhengyou.award.process;

import io.zhengyou.award.integrity.IntegrityCase;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.ServerAuthority;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What is told to running objections and integrity cases, and what they tell the rounds and nominations that wait for them. */
@Component
public class ObjectionProcess {

    private static final String ENDED = "objection-ended";
    private static final String SETTLED = "award-objections-settled";
    private static final String UNIT_SETTLED = "award-unit-objections-settled";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final ServerAuthority server;
    private final Rounds rounds;
    private final Nominations nominations;

    ObjectionProcess(RuntimeService runtime, TaskService tasks, IdentityService identity, ServerAuthority server, Rounds rounds, Nominations nominations) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
        this.server = server;
        this.rounds = rounds;
        this.nominations = nominations;
    }

    /** The history keeps who started an instance: it must not name the objector, so the server starts it as nobody. */
    public void start(Objection objection) {
        asNobody(() -> runtime.startProcessInstanceByKey("objection", objection.id(), variables(objection)));
    }

    /** What an objection goes on with, however it was filed. */
    public Map<String, Object> variables(Objection objection) {
        Nomination nomination = nominations.get(objection.nominationId());
        Map<String, Object> variables = new HashMap<>();
        variables.put(ObjectionVariables.OBJECTION, objection.id());
        variables.put(AwardVariables.ROUND, objection.roundId());
        variables.put(AwardVariables.NOMINATION, nomination.id());
        variables.put(ObjectionVariables.HANDLERS, handlers(objection.scope(), nomination));
        variables.put(AwardVariables.SUBJECT, rounds.get(objection.roundId()).title() + "：" + nomination.submitted().name());
        return variables;
    }

    /** Ends the instance of an objection that was withdrawn or has become moot. */
    public void ended(String objectionId) {
        server.run(() -> tell(ENDED, objectionId));
    }

    /** The id of the task that each open objection of a round waits at, by the id of the objection. */
    public Map<String, String> openTasks(String roundId) {
        return server.call(() -> tasks.createTaskQuery().processDefinitionKey("objection").processVariableValueEquals(AwardVariables.ROUND, roundId).list()
                .stream().collect(Collectors.toMap(task -> (String) tasks.getVariable(task.getId(), ObjectionVariables.OBJECTION), Task::getId)));
    }

    void settled(String roundId) {
        tell(SETTLED, roundId);
    }

    void settledInUnit(String nominationId) {
        tell(UNIT_SETTLED, nominationId);
    }

    void open(IntegrityCase opened) {
        asNobody(() -> runtime.startProcessInstanceByKey("integrity-case", opened.id(), Map.of(
                IntegrityVariables.CASE, opened.id(), AwardVariables.SUBJECT, IntegrityVariables.subject(opened.number()))));
    }

    /** The group that decides: the ethics committee about misconduct, the unit's secretary inside a unit, else the leading group. */
    public static String judges(Scope scope, Nomination nomination, boolean misconduct) {
        if (misconduct) {
            return Role.ETHICS_COMMITTEE.group();
        }
        return scope == Scope.UNIT ? Role.SECRETARY.groupIn(nomination.unitCode()) : Role.LEADING_GROUP.group();
    }

    private static String handlers(Scope scope, Nomination nomination) {
        return scope == Scope.UNIT ? Role.SECRETARY.groupIn(nomination.unitCode()) : Role.OFFICE.group();
    }

    private void tell(String message, String businessKey) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlateAll();
    }

    private void asNobody(Runnable start) {
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            start.run();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
