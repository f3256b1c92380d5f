package io.zhengyou.flow.sandbox.process;

import io.zhengyou.flow.sandbox.Facts;
import io.zhengyou.flow.sandbox.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Finds what can happen to a run that rests: jobs, timers, tasks, messages, signals, the end of a call or what it throws. */
final class Moves {

    private static final Set<String> BESIDE = Set.of("boundaryEvent", "startEvent");

    private final ProcessEngine engine;
    private final Routes routes;
    private final Facts facts;
    private final CommandExecutor commands;
    private final List<String> calls;
    private final Map<String, String> jobPlaces = new HashMap<>();

    Moves(ProcessEngine engine, Routes routes, Facts facts) {
        this.engine = engine;
        this.routes = routes;
        this.facts = facts;
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        this.calls = routes.targets().stream().filter(id -> routes.element(id).getLocalName().equals("callActivity")).toList();
    }

    /** What a run waits for; nothing once it has ended. Asked of the entities: queries take several times as long. */
    Rest rest(String instance) {
        return commands.execute(context -> new Rest(
                context.getExecutionManager().findExecutionsByProcessInstanceId(instance), context.getJobManager().findJobsByProcessInstanceId(instance),
                context.getTaskManager().findTasksByProcessInstanceId(instance),
                context.getEventSubscriptionManager().findEventSubscriptionsByProcessInstanceId(instance)));
    }

    List<Move> of(Rest rest) {
        var jobs = rest.jobs().stream().map(this::job).toList();
        return jobs.stream().anyMatch(Move::automatic) ? jobs : Stream.of(
                        jobs.stream(),
                        rest.tasks().stream().map(this::task),
                        rest.events().stream().flatMap(this::event),
                        rest.executions().stream().filter(execution -> execution.isActive() && calls.contains(execution.getActivityId()))
                                .flatMap(execution -> called(execution.getActivityId(), execution.getId())))
                .flatMap(moves -> moves).toList();
    }

    private Move job(Job job) {
        var activity = jobPlaces.computeIfAbsent(job.getJobDefinitionId(), id ->
                engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(id).singleResult().getActivityId());
        return new Move(activity, isStep(activity), job instanceof MessageEntity, () -> engine.getManagementService().executeJob(job.getId()));
    }

    private Move task(Task task) {
        var activity = task.getTaskDefinitionKey();
        return new Move(activity, true, false, () -> engine.getTaskService().complete(task.getId(), samples(facts.setAt(activity))));
    }

    private Stream<Move> event(EventSubscription event) {
        var activity = event.getActivityId();
        if (routes.element(activity) == null || routes.isDead(activity)) {
            return Stream.empty();
        }
        var runtime = engine.getRuntimeService();
        return switch (event.getEventType()) {
            case "message" -> Stream.of(new Move(activity, isStep(activity), false, () -> runtime.messageEventReceived(event.getEventName(), event.getExecutionId())));
            case "signal" -> Stream.of(new Move(activity, isStep(activity), false, () -> runtime.signalEventReceived(event.getEventName(), event.getExecutionId())));
            default -> Stream.empty();
        };
    }

    private Stream<Move> called(String call, String execution) {
        var runtime = engine.getRuntimeService();
        return Stream.concat(
                Stream.of(new Move(call, true, false, () -> runtime.signal(execution))),
                routes.catches(call).stream().map(caught -> new Move(caught.event(), false, false,
                        () -> runtime.signal(execution, null, caught.thrown(), Map.of()))));
    }

    private boolean isStep(String activity) {
        return routes.element(activity) == null || !BESIDE.contains(routes.element(activity).getLocalName());
    }

    private Map<String, Object> samples(Set<String> variables) {
        return variables.stream().collect(Collectors.toMap(name -> name, facts::sample, (one, other) -> one, HashMap::new));
    }
}
