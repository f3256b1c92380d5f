package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelXml;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** The models that are deployed, read in the command that deploys another, whoever does. */
@Component
class NewestModels {

    // A version never changes, so what it calls is read once.
    private final Map<String, Set<String>> calls = new ConcurrentHashMap<>();

    /** The model of the newest version of a process. */
    Optional<ModelXml> find(String processId) {
        return Context.getCommandContext().runWithoutAuthorization(() ->
                Optional.ofNullable(newest().processDefinitionKey(processId).singleResult()).map(NewestModels::read));
    }

    /** The ids of the processes that the newest version of each process calls. */
    Map<String, Set<String>> calls() {
        return Context.getCommandContext().runWithoutAuthorization(() -> newest().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, definition -> calls.computeIfAbsent(definition.getId(), id -> callsOf(definition)))));
    }

    private static Set<String> callsOf(ProcessDefinition definition) {
        return Optional.ofNullable(read(definition).processes().get(definition.getKey())).map(ModelXml::calls).orElse(Set.of());
    }

    private static ModelXml read(ProcessDefinition definition) {
        return ModelXml.deployed(Context.getProcessEngineConfiguration().getRepositoryService().getProcessModel(definition.getId()));
    }

    private static ProcessDefinitionQuery newest() {
        return Context.getProcessEngineConfiguration().getRepositoryService().createProcessDefinitionQuery().latestVersion();
    }
}
