package io.zhengyou.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A shipped model as a process owner would change it in Modeler, drawing included. */
public final class Redesign {

    private static final String FLOW = "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>";
    private static final String CONDITION = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:conditionExpression>";

    private final String file;
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private String text;
    private int added;

    private Redesign(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @param file below the project, such as {@code bpmn/award/award-round.bpmn} */
    public static Redesign of(String file) {
        try {
            return new Redesign(file, Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Redesign round() {
        return of("bpmn/award/award-round.bpmn");
    }

    public Redesign with(String otherFile, String content) {
        others.put(otherFile, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Redesign replace(String original, String changed) {
        assertThat(text).contains(original);
        text = text.replace(original, changed);
        return this;
    }

    /** A new element in the process itself. */
    public Redesign add(String id, String xml) {
        insert(xml);
        return draw("<bpmndi:BPMNShape id=\"" + id + "_di\" bpmnElement=\"" + id + "\"><dc:Bounds x=\"1\" y=\"1\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape>");
    }

    public Redesign connect(String from, String to) {
        return connect(from, to, "");
    }

    /** A flow under a condition, or without one if it is empty. */
    public Redesign connect(String from, String to, String condition) {
        var id = "added_" + ++added;
        assertThat(text).contains("id=\"" + from + "\"", "id=\"" + to + "\"");
        insert(FLOW.formatted(id, from, to, condition.isEmpty() ? "" : CONDITION.formatted(condition)));
        return draw("<bpmndi:BPMNEdge id=\"" + id + "_di\" bpmnElement=\"" + id + "\"><di:waypoint x=\"1\" y=\"1\" /><di:waypoint x=\"9\" y=\"9\" /></bpmndi:BPMNEdge>");
    }

    /** Leads a flow to another element. */
    public Redesign redirect(String flow, String target) {
        var changed = text.replaceFirst("(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*targetRef=\")[^\"]+", "$1" + target);
        assertThat(changed).isNotEqualTo(text);
        text = changed;
        return this;
    }

    /** Takes an element out, with the flow that leaves it; what led to it leads to the target. */
    public Redesign remove(String node, String flowFrom, String target) {
        text = text.replaceAll("(<bpmn:sequenceFlow id=\"[^\"]+\"[^>]*targetRef=\")" + node + "\"", "$1" + target + "\"");
        erase("<bpmn:(\\w+) id=\"" + node + "\".*?</bpmn:\\1>");
        erase("<bpmn:sequenceFlow id=\"" + flowFrom + "\"[^>]*?/>");
        erase("<bpmndi:BPMNShape id=\"" + node + "_di\".*?</bpmndi:BPMNShape>");
        erase("<bpmndi:BPMNEdge id=\"" + flowFrom + "_di\".*?</bpmndi:BPMNEdge>");
        text = text.replaceAll("\\s*<bpmn:(incoming|outgoing)>" + flowFrom + "</bpmn:\\1>", "");
        return this;
    }

    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
        files.putAll(others);
        return files;
    }

    private void insert(String xml) {
        text = text.replace("</bpmn:process>", xml + "</bpmn:process>");
    }

    private void erase(String pattern) {
        var changed = Pattern.compile("\\s*" + pattern, Pattern.DOTALL).matcher(text).replaceFirst("");
        assertThat(changed).as(pattern).isNotEqualTo(text);
        text = changed;
    }

    private Redesign draw(String shape) {
        text = text.replace("</bpmndi:BPMNPlane>", shape + "</bpmndi:BPMNPlane>");
        return this;
    }
}
