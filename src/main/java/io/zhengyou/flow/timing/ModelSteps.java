package io.zhengyou.flow.timing;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.model.OwnVoice;
import io.zhengyou.flow.model.Xml;
import io.zhengyou.flow.words.Labels;
import io.zhengyou.flow.words.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Reads the steps of a model, from left to right; what only an event begins comes last. */
final class ModelSteps {

    private static final Set<String> TAKE_TIME = Set.of("userTask", "serviceTask", "sendTask", "receiveTask", "businessRuleTask", "scriptTask", "manualTask", "task",
            "callActivity", "subProcess", "intermediateCatchEvent");

    private ModelSteps() {}

    /** @param voting the processes that have votes in them */
    static List<ModelStep> in(ModelXml model, Vocabulary vocabulary, Set<String> voting) {
        Map<String, Double> places = model.elements().filter(element -> element.getLocalName().equals("BPMNShape"))
                .collect(Collectors.toMap(shape -> shape.getAttribute("bpmnElement"), ModelSteps::left, (one, other) -> one));
        return model.elements().filter(element -> TAKE_TIME.contains(element.getLocalName()))
                .sorted(Comparator.comparing(ModelSteps::isBegunByEvent).thenComparing(element -> places.getOrDefault(element.getAttribute("id"), Double.MAX_VALUE)))
                .map(element -> step(element, vocabulary, voting)).toList();
    }

    static boolean hasVote(ModelXml model) {
        return model.elements().anyMatch(OwnVoice::isVote);
    }

    private static ModelStep step(Element element, Vocabulary vocabulary, Set<String> voting) {
        var name = element.getAttribute("name").strip();
        return new ModelStep(element.getAttribute("id"), Labels.kind(element.getLocalName()), name.isEmpty() ? element.getAttribute("id") : name,
                due(vocabulary.expression(Xml.camunda(element, "dueDate"))), discretion(element, voting));
    }

    /** What has no words is a date that the process works out. */
    private static String due(String words) {
        return words.isEmpty() || words.codePoints().anyMatch(Character::isIdeographic) ? words : "由流程算出";
    }

    private static boolean isBegunByEvent(Element element) {
        return element.getAttribute("triggeredByEvent").equals("true") || element.getParentNode() instanceof Element around && isBegunByEvent(around);
    }

    private static Discretion discretion(Element element, Set<String> voting) {
        if (OwnVoice.isVote(element) || voting.contains(element.getAttribute("calledElement"))) {
            return Discretion.VOTE;
        }
        return OwnVoice.isJudgement(element) ? Discretion.OWN_JUDGEMENT : Discretion.NONE;
    }

    private static double left(Element shape) {
        return Xml.child(shape, "Bounds").map(bounds -> Double.parseDouble(bounds.getAttribute("x"))).orElse(Double.MAX_VALUE);
    }
}
