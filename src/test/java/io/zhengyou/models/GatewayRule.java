package io.zhengyou.models;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A choice asks for a named fact and always has a way out. */
final class GatewayRule implements Rule {

    private static final Pattern THRESHOLD = Pattern.compile("[<>]|\\b(lt|gt|le|ge)\\b|\\d");

    @Override
    public Stream<Finding> check(Model model, Project project) {
        var gateways = model.instance().getModelElementsByType(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1);
        return Stream.concat(
                gateways.flatMap(gateway -> check(gateway, model)),
                model.instance().getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> THRESHOLD.matcher(condition(flow)).find())
                        .map(flow -> model.finding(flow, "asks for a threshold: let a step answer a named fact instead")));
    }

    private static Stream<Finding> check(ExclusiveGateway gateway, Model model) {
        var unconditional = gateway.getOutgoing().stream()
                .filter(flow -> !flow.equals(gateway.getDefault()) && condition(flow).isEmpty())
                .map(flow -> model.finding(flow, "neither has a condition nor is the default flow of " + gateway.getId()));
        return gateway.getDefault() == null
                ? Stream.concat(Stream.of(model.finding(gateway, "a default flow is missing")), unconditional)
                : unconditional;
    }

    private static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null ? "" : flow.getConditionExpression().getTextContent();
    }
}
