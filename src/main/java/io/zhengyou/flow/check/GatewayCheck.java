package io.zhengyou.flow.check;

import static io.zhengyou.flow.check.Check.complain;

import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.model.Xml;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A choice asks for a named fact and always has a way out. */
final class GatewayCheck implements Check {

    private static final Pattern THRESHOLD = Pattern.compile("[<>]|\\b(lt|gt|le|ge)\\b|\\d");
    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway");

    @Override
    public Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings) {
        return proposal.ask(element -> switch (element.getLocalName()) {
            case "exclusiveGateway", "inclusiveGateway" -> complain(Xml.flows(element, "sourceRef").count() > 1 && element.getAttribute("default").isEmpty(),
                    "缺少默认流向：条件都不成立时流程会停住。");
            case "sequenceFlow" -> flow(element);
            default -> Stream.empty();
        });
    }

    private static Stream<String> flow(Element flow) {
        var condition = Xml.child(flow, "conditionExpression").map(Element::getTextContent).orElse("");
        return Stream.concat(
                complain(THRESHOLD.matcher(condition).find(), "条件里不要直接比较数值，请由前一步给出有名称的结论。"),
                complain(condition.isEmpty() && isChoice(flow), "既没有条件，也不是默认流向。"));
    }

    /** A flow of a choice with several, other than its default. */
    private static boolean isChoice(Element flow) {
        return Xml.children((Element) flow.getParentNode())
                .filter(source -> source.getAttribute("id").equals(flow.getAttribute("sourceRef")) && CHOICES.contains(source.getLocalName()))
                .anyMatch(source -> Xml.flows(source, "sourceRef").count() > 1 && !source.getAttribute("default").equals(flow.getAttribute("id")));
    }
}
