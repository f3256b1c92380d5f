package io.zhengyou.flow.process;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.model.Deed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** What the elements of deployed processes do. A version never changes, so each is read once. */
@Component
class DefinitionDeeds {

    private static final Deed NOTHING = new Deed(Set.of(), Set.of());

    private final Map<String, Map<String, Deed>> byDefinition = new ConcurrentHashMap<>();

    /** Of the element at which the execution stands. */
    Deed of(DelegateExecution execution) {
        var definition = ((ExecutionEntity) execution).getProcessDefinition();
        return byDefinition.computeIfAbsent(definition.getId(), id -> read(definition)).getOrDefault(execution.getCurrentActivityId(), NOTHING);
    }

    private static Map<String, Deed> read(ProcessDefinitionEntity definition) {
        return Context.getCommandContext().runWithoutAuthorization(() -> {
            var model = ModelXml.deployed(Context.getProcessEngineConfiguration().getRepositoryService().getProcessModel(definition.getId()));
            return Optional.ofNullable(model.processes().get(definition.getKey())).map(Deed::in).orElse(Map.of());
        });
    }
}
