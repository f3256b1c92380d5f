package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.engine.WithheldModel;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * A model with the forms that it shows: what is put to use together.
 *
 * @param model  the id of its process or first decision
 * @param table  whether it is a decision table
 * @param files  content by name
 */
record Unit(String model, String name, boolean table, Map<String, byte[]> files) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** @param forms all that there are, by name; those that it does not show are left out */
    static Unit of(String file, byte[] content, Map<String, byte[]> forms) {
        var xml = ModelXml.deployed(new ByteArrayInputStream(content));
        boolean table = file.endsWith(".dmn");
        var root = xml.elements().filter(element -> element.getLocalName().equals(table ? "decision" : "process")).findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " has no process and no decision"));
        Map<String, byte[]> files = new TreeMap<>(Map.of(file, content));
        xml.elements().map(Unit::form).filter(forms::containsKey).forEach(form -> files.put(form, forms.get(form)));
        return new Unit(root.getAttribute("id"), root.getAttribute("name"), table, files);
    }

    boolean isSameAs(Unit other) {
        return files.keySet().equals(other.files.keySet()) && files.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }

    WithheldModel withheld() {
        return new WithheldModel(model, name.isBlank() ? model : name, files);
    }

    private static String form(Element element) {
        return element.getAttributeNS(CAMUNDA, "formRef") + ".form";
    }
}
