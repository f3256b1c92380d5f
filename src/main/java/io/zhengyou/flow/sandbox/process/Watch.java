package io.zhengyou.flow.sandbox.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** Has the run told of every element and flow that is passed, and asked at every condition. */
final class Watch extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

    private final Stage stage;
    private final Map<ActivityImpl, Crossing> crossings = new HashMap<>();

    Watch(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        listenIn(process);
        crossings.clear();
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> stage.course().take(flow.getId()));
        if (flow.getProperty(BpmnParse.PROPERTYNAME_CONDITION) instanceof Condition condition) {
            var crossing = crossings.computeIfAbsent((ActivityImpl) flow.getSource(), Crossing::new);
            crossing.add(flow.getId(), condition, element.element("conditionExpression").getText());
            flow.setProperty(BpmnParse.PROPERTYNAME_CONDITION, new Steered(flow.getId(), condition, crossing, stage));
        }
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        var call = ((CallableElementActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        activity.setActivityBehavior(new ClosedCall(call, stage));
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof DmnBusinessRuleTaskActivityBehavior) {
            var result = element.attributeNS(CAMUNDA, "resultVariable");
            activity.setActivityBehavior(new ClosedDecision(result == null ? "" : result, stage));
        }
    }

    private void listenIn(ScopeImpl scope) {
        for (var activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, execution -> stage.course().enter(((DelegateExecution) execution).getCurrentActivityId()));
            listenIn(activity);
        }
    }
}
