package io.zhengyou.engine.deployment;

import io.zhengyou.engine.DeployedFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** What has been deployed, unit by unit. */
final class DeployedUnits {

    private final RepositoryService repository;
    private final Set<String> bundles;

    /** @param source of the deployments that came with the server */
    DeployedUnits(RepositoryService repository, String source) {
        this.repository = repository;
        this.bundles = repository.createDeploymentQuery().deploymentSource(source).list().stream().map(Deployment::getId).collect(Collectors.toSet());
    }

    boolean areNone() {
        return bundles.isEmpty();
    }

    /** What is in use. */
    Optional<Unit> newest(Unit unit) {
        return versions(unit).findFirst().map(this::read);
    }

    /** What last came with the server. */
    Optional<Unit> lastBundled(Unit unit) {
        return versions(unit).filter(definition -> bundles.contains(definition.getDeploymentId())).findFirst().map(this::read);
    }

    private Stream<? extends ResourceDefinition> versions(Unit unit) {
        List<? extends ResourceDefinition> all = unit.table()
                ? repository.createDecisionDefinitionQuery().decisionDefinitionKey(unit.model()).list()
                : repository.createProcessDefinitionQuery().processDefinitionKey(unit.model()).list();
        return all.stream().sorted(Comparator.comparingInt(ResourceDefinition::getVersion).reversed());
    }

    private Unit read(ResourceDefinition definition) {
        String deployment = definition.getDeploymentId();
        return Unit.of(DeployedFiles.baseName(definition.getResourceName()), DeployedFiles.content(repository, deployment, definition.getResourceName()),
                DeployedFiles.forms(repository, deployment));
    }
}
