package io.zhengyou.flow.compare;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.model.Xml;
import io.zhengyou.flow.words.Labels;
import io.zhengyou.flow.words.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The decisions of a file with their columns and rules. */
final class TableParts {

    private static final Set<String> IN_TABLES = Set.of("input", "output", "rule");
    private static final Set<String> CELLS = Set.of("inputEntry", "outputEntry");

    private final Values values;

    private TableParts(Vocabulary vocabulary) {
        values = new Values(vocabulary, Map.of());
    }

    static List<Part> in(ModelXml model, Vocabulary vocabulary) {
        var reading = new TableParts(vocabulary);
        return model.elements().filter(TableParts::isPart).map(reading::part).toList();
    }

    /** What the first decision of a model is called. */
    static String title(ModelXml model) {
        return model.elements().filter(element -> element.getLocalName().equals("decision")).map(decision -> decision.getAttribute("name")).findFirst().orElse("");
    }

    private Part part(Element element) {
        var kind = element.getLocalName();
        return kind.equals("rule") ? rule(element)
                : new Part(element.getAttribute("id"), Labels.kind(kind) + "“" + name(element) + "”", settings(element), "", IN_TABLES.contains(kind));
    }

    private Part rule(Element rule) {
        Map<String, Trait> traits = new LinkedHashMap<>(settings(rule));
        cells(rule, "input", traits);
        cells(rule, "output", traits);
        int number = Xml.children((Element) rule.getParentNode(), "rule").toList().indexOf(rule) + 1;
        return new Part(rule.getAttribute("id"), "第 " + number + " 条规则", traits, "", true);
    }

    /** A cell belongs to the column at its place. An empty one says nothing. */
    private void cells(Element rule, String kind, Map<String, Trait> traits) {
        var columns = Xml.children((Element) rule.getParentNode(), kind).toList();
        var cells = Xml.children(rule, kind + "Entry").toList();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            var column = columns.get(i);
            settings(cells.get(i)).forEach((key, trait) -> traits.put(column.getAttribute("id") + key,
                    new Trait(Labels.kind(kind) + "“" + name(column) + "”" + (key.equals("/text") ? "" : "的" + trait.label()), trait.raw(), trait.words())));
        }
        traits.values().removeIf(trait -> trait.raw().isEmpty());
    }

    private Map<String, Trait> settings(Element element) {
        return Settings.of(element, values, child -> isPart(child) || CELLS.contains(child.getLocalName()));
    }

    private static boolean isPart(Element element) {
        return element.hasAttribute("id") && element.getParentNode() instanceof Element parent
                && (IN_TABLES.contains(element.getLocalName()) || "definitions".equals(parent.getLocalName()));
    }

    private static String name(Element element) {
        return Stream.of("label", "name", "id").map(element::getAttribute).filter(name -> !name.isBlank()).findFirst().orElse("");
    }
}
