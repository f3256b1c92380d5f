package io.zhengyou.flow.process;

import io.zhengyou.engine.ServerAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The versions of processes that are or were in use. */
@Component
public class ProcessVersions {

    private final RepositoryService repository;
    private final ServerAuthority server;

    ProcessVersions(RepositoryService repository, ServerAuthority server) {
        this.repository = repository;
        this.server = server;
    }

    /** @param definitionId what the engine calls the version */
    public record ProcessVersion(String definitionId, int number) {}

    /** The newest first; empty if there is no such process. */
    public List<ProcessVersion> of(String processId) {
        return server.call(() -> repository.createProcessDefinitionQuery().processDefinitionKey(processId).orderByProcessDefinitionVersion().desc().list().stream()
                .map(ProcessVersions::version).toList());
    }

    /** The model of a version as XML. */
    public byte[] model(ProcessVersion version) {
        return server.call(() -> {
            try (var model = repository.getProcessModel(version.definitionId())) {
                return model.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ProcessVersion version(ProcessDefinition definition) {
        return new ProcessVersion(definition.getId(), definition.getVersion());
    }
}
