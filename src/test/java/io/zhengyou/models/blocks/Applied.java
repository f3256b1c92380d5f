package io.zhengyou.models.blocks;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A model as Camunda Modeler writes it when somebody drops templates into it and changes nothing of what they fill in. */
final class Applied {

    private static final String DEFINITIONS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
            %s
            </definitions>""";

    private static final String PROCESS = """
            <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
              %s
            </process>""";

    private Applied() {}

    /** A process for each way to begin; in the first, all the steps follow one another. */
    static String model(String id, List<Template> starts, List<Template> steps) {
        var others = IntStream.range(1, starts.size()).mapToObj(place -> process(id + "-" + place, List.of(starts.get(place))));
        return DEFINITIONS.formatted(process(id, Stream.concat(Stream.of(starts.get(0)), steps.stream()).toList()) + others.collect(joining()));
    }

    private static String process(String id, List<Template> elements) {
        var chain = IntStream.range(0, elements.size())
                .mapToObj(place -> element(elements.get(place), step(id, place)) + (place == 0 ? "" : flow(step(id, place - 1), step(id, place))));
        return PROCESS.formatted(id, chain.collect(joining("\n")));
    }

    private static String step(String process, int place) {
        return process + "-step-" + place;
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"to-%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\" />".formatted(from, to);
    }

    private static String element(Template block, String id) {
        String type = block.appliesTo().get(0).replace("bpmn:", "");
        String tag = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        String attributes = values(block, "property", " %s=\"%s\"");
        String extensions = part("properties", values(block, "camunda:property", "<camunda:property name=\"%s\" value=\"%s\" />"))
                + part("inputOutput", values(block, "camunda:inputParameter", "<camunda:inputParameter name=\"%s\">%s</camunda:inputParameter>"));
        return "<%s id=\"%s\" camunda:modelerTemplate=\"%s\"%s><extensionElements>%s</extensionElements></%s>"
                .formatted(tag, id, block.id(), attributes, extensions, tag);
    }

    private static String part(String name, String content) {
        return content.isEmpty() ? "" : "<camunda:%1$s>%2$s</camunda:%1$s>".formatted(name, content);
    }

    private static String values(Template block, String binding, String format) {
        return block.properties().stream().filter(property -> property.binding().type().equals(binding))
                .map(property -> format.formatted(property.binding().name(), escaped(String.valueOf(property.value())))).collect(joining());
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
