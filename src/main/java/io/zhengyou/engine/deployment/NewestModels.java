package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.xml.sax.SAXException;

/** The models that are deployed, read in the command that deploys another. */
final class NewestModels {

    private NewestModels() {}

    /** The model of the newest version of a process, whoever asks. */
    static Optional<ModelXml> find(String processId) {
        return Context.getCommandContext().runWithoutAuthorization(() -> {
            var repository = Context.getProcessEngineConfiguration().getRepositoryService();
            return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(processId).latestVersion().singleResult())
                    .map(NewestModels::read);
        });
    }

    private static ModelXml read(ProcessDefinition definition) {
        try (var content = Context.getProcessEngineConfiguration().getRepositoryService().getProcessModel(definition.getId())) {
            return ModelXml.read(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(definition.getId() + " was deployed but cannot be read", e);
        }
    }
}
