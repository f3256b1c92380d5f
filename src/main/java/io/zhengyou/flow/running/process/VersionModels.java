package io.zhengyou.flow.running.process;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.running.Position;
import io.zhengyou.flow.running.Steps;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The models of deployed versions. Asked with the server's authority. */
@Component
class VersionModels {

    private final RepositoryService repository;
    // A version never changes.
    private final Map<String, Steps> steps = new ConcurrentHashMap<>();

    VersionModels(RepositoryService repository) {
        this.repository = repository;
    }

    Steps steps(String definitionId) {
        return steps.computeIfAbsent(definitionId, id -> Steps.of(process(id)));
    }

    /** Whether single cases of a process must not show: whoever voted or judged in any version of it did so in the belief that they do not. */
    boolean isSecret(String processId) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(processId).list().stream().anyMatch(version -> steps(version.getId()).isSecret());
    }

    /** The version to which a case moves, those in which its callers run, and the newest of every other process. */
    ModelCatalogue around(Position position, String to) {
        Map<String, String> definitions = new HashMap<>(Map.of(position.processId(), to));
        for (var caller = position.caller(); caller != null; caller = caller.position().caller()) {
            definitions.put(caller.position().processId(), caller.position().definitionId());
        }
        return new Around(definitions);
    }

    private Element process(String definitionId) {
        var key = repository.getProcessDefinition(definitionId).getKey();
        return Objects.requireNonNull(ModelXml.deployed(repository.getProcessModel(definitionId)).processes().get(key));
    }

    private final class Around implements ModelCatalogue {

        private final Map<String, String> definitions;
        private final Map<String, Optional<Element>> read = new HashMap<>();

        private Around(Map<String, String> definitions) {
            this.definitions = definitions;
        }

        @Override
        public Set<String> brought() {
            return Set.of();
        }

        @Override
        public String file(String processId) {
            return "";
        }

        @Override
        public Optional<Element> process(String processId) {
            return read.computeIfAbsent(processId, id -> Optional.ofNullable(definitions.get(id)).or(() -> newest(id)).map(VersionModels.this::process));
        }

        private Optional<String> newest(String processId) {
            return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(processId).latestVersion().singleResult())
                    .map(definition -> definition.getId());
        }
    }
}
