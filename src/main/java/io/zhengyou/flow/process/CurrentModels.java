package io.zhengyou.flow.process;

import io.zhengyou.engine.DeployedFiles;
import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.engine.ModelXml;
import io.zhengyou.engine.ServerAuthority;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** What is in use now: the newest version of every process, with the forms that go with it. */
@Component
public class CurrentModels {

    private final RepositoryService repository;
    private final ServerAuthority server;

    CurrentModels(RepositoryService repository, ServerAuthority server) {
        this.repository = repository;
        this.server = server;
    }

    /** What people call each process that has a name, by its id. */
    public Map<String, String> names() {
        return newest().stream().filter(process -> process.getName() != null).collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName));
    }

    /** The ids of the newest version of every process and decision: while they are the same nothing has been deployed. */
    Set<String> versions() {
        return server.call(() -> Stream.concat(
                        newest().stream().map(ProcessDefinition::getId),
                        repository.createDecisionDefinitionQuery().latestVersion().list().stream().map(DecisionDefinition::getId))
                .collect(Collectors.toSet()));
    }

    Set<String> processes() {
        return newest().stream().map(ProcessDefinition::getKey).collect(Collectors.toSet());
    }

    Set<String> decisions() {
        return server.call(() -> repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(DecisionDefinition::getKey).collect(Collectors.toSet()));
    }

    /** The models of all processes, by the names of their files. */
    public Map<String, byte[]> models() {
        return server.call(() -> {
            Map<String, byte[]> models = new LinkedHashMap<>();
            newest().forEach(process -> models.put(process.getResourceName(), content(process)));
            return models;
        });
    }

    /** The models of all decisions, by the names of their files. */
    public Map<String, byte[]> decisionTables() {
        return server.call(() -> {
            Map<String, byte[]> models = new LinkedHashMap<>();
            repository.createDecisionDefinitionQuery().latestVersion().list()
                    .forEach(decision -> models.put(decision.getResourceName(), content(decision)));
            return models;
        });
    }

    /** The models in use as if they were deployed anew, with this process among what is brought. */
    public ModelCatalogue asBrought(String processId) {
        Map<String, Element> processes = new LinkedHashMap<>();
        models().values().forEach(content -> processes.putAll(ModelXml.deployed(new ByteArrayInputStream(content)).processes()));
        return new InUse(processId, processes);
    }

    private record InUse(String processId, Map<String, Element> processes) implements ModelCatalogue {

        @Override
        public Set<String> brought() {
            return Set.of(processId);
        }

        @Override
        public String file(String id) {
            return "";
        }

        @Override
        public Optional<Element> process(String id) {
            return Optional.ofNullable(processes.get(id));
        }
    }

    /** The forms of all processes, by their file names without folders; where several deployments bring one, the newest counts. */
    public Map<String, byte[]> forms() {
        return server.call(() -> {
            Map<String, byte[]> forms = new TreeMap<>();
            newest().stream().map(ProcessDefinition::getDeploymentId).distinct()
                    .sorted(Comparator.comparing(id -> repository.createDeploymentQuery().deploymentId(id).singleResult().getDeploymentTime()))
                    .forEach(deployment -> forms.putAll(DeployedFiles.forms(repository, deployment)));
            return forms;
        });
    }

    private List<ProcessDefinition> newest() {
        return server.call(() -> repository.createProcessDefinitionQuery().latestVersion().list());
    }

    private byte[] content(ResourceDefinition definition) {
        return DeployedFiles.content(repository, definition.getDeploymentId(), definition.getResourceName());
    }
}
