package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.engine.ModelXml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads each model once, those of others only when more is asked of them than what they call. */
final class Catalogue implements ModelCatalogue {

    private record Brought(String file, Element process) {}

    private final Map<String, Brought> brought = new LinkedHashMap<>();
    private final Map<String, Optional<Element>> others = new LinkedHashMap<>();
    private final NewestModels newest;
    private @Nullable Map<String, Set<String>> calls;

    Catalogue(Map<String, ModelXml> files, NewestModels newest) {
        files.forEach((file, model) -> model.processes().forEach((id, process) -> brought.put(id, new Brought(file, process))));
        this.newest = newest;
    }

    @Override
    public Set<String> brought() {
        return brought.keySet();
    }

    @Override
    public String file(String processId) {
        return brought.containsKey(processId) ? brought.get(processId).file() : "";
    }

    @Override
    public Optional<Element> process(String processId) {
        return brought.containsKey(processId)
                ? Optional.of(brought.get(processId).process())
                : others.computeIfAbsent(processId, id -> newest.find(id).map(model -> model.processes().get(id)));
    }

    @Override
    public Set<String> calls(String processId) {
        if (brought.containsKey(processId)) {
            return ModelXml.calls(brought.get(processId).process());
        }
        if (calls == null) {
            calls = newest.calls();
        }
        return calls.getOrDefault(processId, Set.of());
    }
}
