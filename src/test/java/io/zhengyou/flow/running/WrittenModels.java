package io.zhengyou.flow.running;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.engine.ModelXml;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Processes that a test has written, by their ids: what stands in the process element. */
record WrittenModels(Map<String, String> models) implements ModelCatalogue {

    static Element process(String id, String content) {
        var xml = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"><process id=\"" + id + "\">"
                + content + "</process></definitions>";
        try {
            return ModelXml.read(xml.getBytes(StandardCharsets.UTF_8)).elements().filter(element -> "process".equals(element.getLocalName())).findFirst().orElseThrow();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
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
        return Optional.ofNullable(models.get(processId)).map(content -> process(processId, content));
    }
}
