package io.zhengyou.coverage;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** How much of one process ran: how many of its nodes and flows there are, and which of them did not run. */
record ProcessCoverage(String processId, int nodes, int flows, List<String> missedNodes, List<String> missedFlows) {

    /** The coverage of the one process in the model. */
    static ProcessCoverage of(BpmnModelInstance model, Visits visits) {
        var processId = model.getModelElementsByType(Process.class).iterator().next().getId();
        var nodes = model.getModelElementsByType(FlowNode.class);
        var flows = model.getModelElementsByType(SequenceFlow.class);
        return new ProcessCoverage(
                processId,
                nodes.size(),
                flows.size(),
                missed(nodes, processId, visits),
                missed(flows, processId, visits));
    }

    int percent() {
        int all = nodes + flows;
        return 100 * (all - missedNodes.size() - missedFlows.size()) / all;
    }

    List<String> missed() {
        return Stream.concat(missedNodes.stream(), missedFlows.stream()).toList();
    }

    private static List<String> missed(Collection<? extends BaseElement> elements, String processId, Visits visits) {
        return elements.stream()
                .filter(element -> !visits.include(processId, evidence(element).getId()))
                .map(BaseElement::getId)
                .toList();
    }

    // The engine never takes the flows after an event-based gateway: it enters the event that happened.
    private static BaseElement evidence(BaseElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway ? flow.getTarget() : element;
    }
}
