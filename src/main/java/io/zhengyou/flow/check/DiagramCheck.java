package io.zhengyou.flow.check;

import static io.zhengyou.flow.check.Check.complain;

import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.model.Xml;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that happens is drawn: what is not on the diagram nobody reviews. */
final class DiagramCheck implements Check {

    @Override
    public Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings) {
        var drawn = proposal.named("BPMNShape", "BPMNEdge").map(shape -> shape.getAttribute("bpmnElement")).collect(Collectors.toSet());
        return proposal.ask(element -> complain(
                (Xml.isNode(element) || element.getLocalName().equals("sequenceFlow")) && !drawn.contains(element.getAttribute("id")),
                "图上没有画出来，请用 Camunda Modeler 画出后再提交。"));
    }
}
