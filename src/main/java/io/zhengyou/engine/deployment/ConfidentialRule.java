package io.zhengyou.engine.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.engine.ConfidentialVariables;
import io.zhengyou.engine.ModelXml;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** No model makes a variable, and no form a field, of what must never be kept. */
class ConfidentialRule {

    private static final Set<String> NAMING = Set.of("resultVariable", "elementVariable", "target", "variable");
    private static final Set<String> NAMED = Set.of("inputParameter", "outputParameter", "output");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ConfidentialVariables> confidential;

    ConfidentialRule(List<ConfidentialVariables> confidential) {
        this.confidential = confidential;
    }

    Stream<String> complaints(Element element) {
        Stream<String> named = NAMED.contains(element.getLocalName()) ? Stream.of(element.getAttribute("name")) : Stream.empty();
        Stream<String> naming = ModelXml.attributes(element).filter(attribute -> NAMING.contains(attribute.getLocalName())).map(Node::getNodeValue);
        return complaints(Stream.concat(named, naming));
    }

    Stream<String> complaintsOfForm(byte[] content) {
        try {
            return complaints(JSON.readTree(content).findValuesAsText("key").stream());
        } catch (JsonProcessingException e) {
            return Stream.of("不是完整的 JSON 文件，请用 Camunda Modeler 重新保存。");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> complaints(Stream<String> names) {
        return names.filter(name -> confidential.stream().anyMatch(each -> each.includes(name)))
                .map(name -> "名称“" + name + "”只用于须保密、不得成为流程变量的内容。请改用其他名称。");
    }
}
