package io.zhengyou.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        Map<String, byte[]> forms = new TreeMap<>();
        repository.getDeploymentResourceNames(definition.getDeploymentId()).stream().filter(name -> name.endsWith(".form"))
                .forEach(name -> forms.put(baseName(name), content(definition.getDeploymentId(), name)));
        return Unit.of(baseName(definition.getResourceName()), content(definition.getDeploymentId(), definition.getResourceName()), forms);
    }

    private byte[] content(String deployment, String resource) {
        try (var content = repository.getResourceAsStream(deployment, resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String baseName(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}
