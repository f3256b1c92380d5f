package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelXml;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;

/** The models that are deployed, read in the command that deploys another. */
final class NewestModels {

    private NewestModels() {}

    /** The model of the newest version of a process, whoever asks. */
    static Optional<ModelXml> find(String processId) {
        return Context.getCommandContext().runWithoutAuthorization(() -> {
            var repository = Context.getProcessEngineConfiguration().getRepositoryService();
            return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(processId).latestVersion().singleResult())
                    .map(definition -> ModelXml.deployed(repository.getProcessModel(definition.getId())));
        });
    }
}
