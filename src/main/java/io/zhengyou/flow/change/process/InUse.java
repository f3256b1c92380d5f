package io.zhengyou.flow.change.process;

import io.zhengyou.engine.DeployedFiles;
import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.flow.change.Base;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions in use, and the files that each was deployed with. */
@Component
class InUse {

    private final RepositoryService repository;
    private final ServerAuthority server;

    InUse(RepositoryService repository, ServerAuthority server) {
        this.repository = repository;
        this.server = server;
    }

    List<Definition> processes() {
        return server.call(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream().map(InUse::read).toList());
    }

    Optional<Definition> process(String id) {
        return server.call(() -> Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(id).latestVersion().singleResult()).map(InUse::read));
    }

    Optional<Definition> decision(String id) {
        return server.call(() -> Optional.ofNullable(repository.createDecisionDefinitionQuery().decisionDefinitionKey(id).latestVersion().singleResult()).map(InUse::read));
    }

    /** What is in use now of what a change was to replace. */
    Optional<Definition> of(Base base) {
        return isProcess(base) ? process(base.model()) : decision(base.model());
    }

    /** The version that a change was to replace, though it may no longer be in use. */
    Definition replaced(Base base) {
        var id = Objects.requireNonNull(base.definitionId());
        return server.call(() -> read(isProcess(base) ? repository.getProcessDefinition(id) : repository.getDecisionDefinition(id)));
    }

    byte[] model(Definition definition) {
        return server.call(() -> DeployedFiles.content(repository, definition.deployment(), definition.resource()));
    }

    /** The forms that were deployed with it, by name. */
    Map<String, byte[]> forms(Definition definition) {
        return server.call(() -> DeployedFiles.forms(repository, definition.deployment()));
    }

    /** Nobody begins it any more; what is running goes on. */
    void close(Definition process) {
        server.run(() -> repository.suspendProcessDefinitionById(process.id()));
    }

    private static boolean isProcess(Base base) {
        return base.file().endsWith(".bpmn");
    }

    private static Definition read(ResourceDefinition definition) {
        return new Definition(definition.getId(), definition.getKey(), nameOr(definition.getName(), definition.getKey()), definition.getVersion(),
                definition.getDeploymentId(), definition.getResourceName());
    }

    private static String nameOr(@Nullable String name, String key) {
        return name == null || name.isBlank() ? key : name;
    }
}
