package io.zhengyou.flow.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.words.Vocabulary;
import io.zhengyou.models.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Whoever approves a redesign relies on the comparison: change any value of any shipped model, and it is noticed. */
class NothingUnnoticedTest {

    private static final Vocabulary WORDS = new Vocabulary(Map.of(), Map.of());
    /** The head of the file, and what the flows say once more. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("definitions", "incoming", "outgoing", "BPMNDiagram", "BPMNPlane", "DMNShape", "DMNDiagram");

    @ParameterizedTest
    @MethodSource("models")
    void anyChangedValueIsNoticed(Path file) throws IOException, SAXException {
        var model = ModelXml.read(Files.readAllBytes(file));
        var before = parts(file, model);
        List<String> unnoticed = new ArrayList<>();
        for (var value : values(model)) {
            var original = value.getNodeValue();
            value.setNodeValue(original + "x");
            if (Differences.between(before, parts(file, model)).isEmpty()) {
                unnoticed.add(value.getNodeName() + "=" + original);
            }
            value.setNodeValue(original);
        }
        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everySettingHasAChineseName(Path file) throws IOException, SAXException {
        assertThat(parts(file, ModelXml.read(Files.readAllBytes(file)))).flatExtracting(part -> part.traits().values()).extracting(Trait::label)
                .allMatch(label -> label.codePoints().anyMatch(Character::isIdeographic), "a Chinese name");
    }

    static List<Path> models() throws IOException {
        return ModelFiles.in(Path.of("bpmn"), "").stream().filter(Files::isRegularFile).toList();
    }

    private static List<Part> parts(Path file, ModelXml model) {
        return file.toString().endsWith(".dmn") ? TableParts.in(model, WORDS) : ModelParts.in(model, WORDS);
    }

    /** One of each sort: an attribute or text of this name in elements of this name, in those. */
    private static Collection<Node> values(ModelXml model) {
        Map<String, Node> values = new LinkedHashMap<>();
        model.elements().filter(element -> !SAID_ELSEWHERE.contains(element.getLocalName()) && !isDecisionDrawing(element)).forEach(element -> {
            var sort = element.getParentNode().getNodeName() + "/" + element.getNodeName() + "/";
            ModelXml.attributes(element).filter(attribute -> !Set.of("id", "xsi:type").contains(attribute.getNodeName()))
                    .forEach(attribute -> values.putIfAbsent(sort + attribute.getNodeName(), attribute));
            if (element.getFirstChild() instanceof Text text && element.getChildNodes().getLength() == 1) {
                values.putIfAbsent(sort + "text", text);
            }
        });
        return values.values();
    }

    /** Of a decision there is a table, and no picture worth comparing. */
    private static boolean isDecisionDrawing(Element element) {
        return element.getParentNode() instanceof Element parent && parent.getLocalName().equals("DMNShape");
    }
}
