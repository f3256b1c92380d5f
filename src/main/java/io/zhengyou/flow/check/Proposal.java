package io.zhengyou.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.engine.ModelXml;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The files of a redesign, all of which can be read.
 *
 * @param models processes and decision tables by file name
 * @param forms  forms by file name
 */
public record Proposal(Map<String, ModelXml> models, Map<String, JsonNode> forms) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param files content by name
     * @throws SAXException if a model cannot be read
     * @throws IOException  if a form cannot be read
     */
    public static Proposal read(Map<String, byte[]> files) throws SAXException, IOException {
        Map<String, ModelXml> models = new LinkedHashMap<>();
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".form")) {
                forms.put(file.getKey(), JSON.readTree(file.getValue()));
            } else {
                models.put(file.getKey(), ModelXml.read(file.getValue()));
            }
        }
        return new Proposal(models, forms);
    }

    /** The finding with the name of its element, as on the diagram or beside the field. */
    public ModelFinding named(ModelFinding finding) {
        var ofModel = Stream.ofNullable(models.get(finding.file())).flatMap(ModelXml::elements)
                .filter(element -> element.getAttribute("id").equals(finding.element())).map(element -> element.getAttribute("name"));
        var ofForm = Stream.ofNullable(forms.get(finding.file())).flatMap(form -> form.findParents("key").stream())
                .filter(component -> component.path("key").asText().equals(finding.element())).map(component -> component.path("label").asText());
        return Stream.concat(ofModel, ofForm).filter(name -> !name.isBlank()).findFirst().map(finding::called).orElse(finding);
    }

    /** The forms by their ids. */
    public Map<String, JsonNode> formsById() {
        return forms.values().stream().collect(Collectors.toMap(form -> form.path("id").asText(), form -> form, (one, other) -> other));
    }

    Stream<Element> elements() {
        return models.values().stream().flatMap(ModelXml::elements);
    }

    Stream<Element> named(String... names) {
        return elements().filter(element -> Set.of(names).contains(element.getLocalName()));
    }

    /** The ids of all processes, or of all decisions. */
    Set<String> ids(String kind) {
        return named(kind).map(element -> element.getAttribute("id")).collect(Collectors.toSet());
    }

    Set<String> formIds() {
        return forms.values().stream().map(form -> form.path("id").asText()).collect(Collectors.toSet());
    }

    /** What a question to each element of every model complains of, each at its element. */
    Stream<ModelFinding> ask(Function<Element, Stream<String>> question) {
        return models.entrySet().stream().flatMap(model -> model.getValue().elements().flatMap(element ->
                question.apply(element).map(complaint -> new ModelFinding(model.getKey(), ModelXml.idOf(element), complaint))));
    }

    static String baseName(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
    }
}
