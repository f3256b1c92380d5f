package io.zhengyou.desk.process;

import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Finds the running cases that would come back to somebody, whatever step they have come to. */
@Component
class HeldCases {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final DeskTasks tasks;
    private final StepMarks marks;
    private final ServerAuthority server;

    HeldCases(RepositoryService repository, RuntimeService runtime, DeskTasks tasks, StepMarks marks, ServerAuthority server) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.marks = marks;
        this.server = server;
    }

    /** By id of the case. A called process belongs to the case of what calls it. */
    List<HeldCase> of(String person) {
        return server.call(() -> {
            Map<String, HeldCase> cases = new TreeMap<>();
            variables().flatMap(variable -> runtime.createProcessInstanceQuery().variableValueEquals(variable, person).unlimitedList().stream()
                    .flatMap(instance -> held(instance, variable))).forEach(held -> cases.putIfAbsent(held.caseId(), held));
            return List.copyOf(cases.values());
        });
    }

    private Stream<String> variables() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream().map(ProcessDefinition::getId)
                .flatMap(definition -> marks.holders(definition).keySet().stream()).collect(Collectors.toSet()).stream();
    }

    private Stream<HeldCase> held(ProcessInstance instance, String variable) {
        String definition = instance.getProcessDefinitionId();
        return Stream.ofNullable(marks.holders(definition).get(variable)).map(group -> new HeldCase(
                Objects.requireNonNullElse(instance.getBusinessKey(), instance.getId()),
                repository.getProcessDefinition(definition).getName() + tasks.about(instance.getId()), variable, tasks.filled(group, instance.getId())));
    }
}
