package io.zhengyou.flow.running;

import io.zhengyou.flow.model.OwnVoice;
import io.zhengyou.flow.model.Xml;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A step of a model, as far as a case that stands at it is concerned.
 *
 * @param type    what kind of element it is, events by what they wait for
 * @param scope   the id of the process or subprocess in which it stands
 * @param holders who works on it, as the model says
 * @param calls   the process that it calls, empty for none
 * @param trigger what an event waits for, as the model says; empty for everything else
 * @param host    the step at whose boundary an event stands, empty for none
 * @param ownVoice whether somebody votes or judges here
 */
record Activity(String id, String name, String type, String scope, String holders, String calls, String trigger, String host, boolean ownVoice) {

    static Activity of(Element element) {
        var event = Xml.children(element).filter(child -> child.getLocalName().endsWith("EventDefinition")).findFirst();
        return new Activity(
                element.getAttribute("id"),
                element.getAttribute("name").isBlank() ? element.getAttribute("id") : element.getAttribute("name").strip(),
                element.getLocalName() + event.map(definition -> " " + definition.getLocalName()).orElse(""),
                ((Element) element.getParentNode()).getAttribute("id"),
                Stream.of("assignee", "candidateUsers", "candidateGroups").map(attribute -> Xml.camunda(element, attribute)).collect(Collectors.joining("|")),
                element.getAttribute("calledElement"),
                event.map(Activity::trigger).orElse(""),
                element.getAttribute("attachedToRef"),
                OwnVoice.isVote(element) || OwnVoice.isJudgement(element));
    }

    boolean isTask() {
        return type.equals("userTask");
    }

    /** Whether a case that stands at this step could go on at the other. */
    boolean isLike(Activity other) {
        return type.equals(other.type) && scope.equals(other.scope) && holders.equals(other.holders) && calls.equals(other.calls);
    }

    private static String trigger(Element definition) {
        return Stream.concat(
                        Stream.of("messageRef", "signalRef").map(definition::getAttribute).filter(id -> !id.isEmpty()).map(id -> named(definition, id)),
                        Xml.children(definition).map(child -> child.getLocalName() + " " + child.getTextContent().strip()))
                .collect(Collectors.joining(" "));
    }

    private static String named(Element definition, String id) {
        return Xml.children(definition.getOwnerDocument().getDocumentElement()).filter(message -> message.getAttribute("id").equals(id))
                .map(message -> message.getAttribute("name")).findFirst().orElse(id);
    }
}
