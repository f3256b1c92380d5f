package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.engine.ModelXml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Reads each model once, those of others only when they are asked for. */
final class Catalogue implements ModelCatalogue {

    private record Brought(String file, Element process) {}

    private final Map<String, Brought> brought = new LinkedHashMap<>();
    private final Map<String, Optional<Element>> others = new LinkedHashMap<>();
    private final Function<String, Optional<ModelXml>> newest;

    /** @param newest the model that holds the newest version of a process already deployed */
    Catalogue(Map<String, ModelXml> files, Function<String, Optional<ModelXml>> newest) {
        files.forEach((file, model) -> processes(model).forEach((id, process) -> brought.put(id, new Brought(file, process))));
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
                : others.computeIfAbsent(processId, id -> newest.apply(id).map(model -> processes(model).get(id)));
    }

    private static Map<String, Element> processes(ModelXml model) {
        var processes = new LinkedHashMap<String, Element>();
        model.elements().filter(element -> "process".equals(element.getLocalName())).forEach(process -> processes.put(process.getAttribute("id"), process));
        return processes;
    }
}
