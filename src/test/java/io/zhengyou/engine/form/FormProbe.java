package io.zhengyou.engine.form;

import io.zhengyou.engine.access.Probe;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;

/** A process whose start and whose one task have forms, and a person who may do both. */
class FormProbe {

    static final String PROCESS = "form-probe";
    static final String PERSON = "form-probe-dora";

    private static final String GROUP = "form-probe-people";

    private static final String START = """
            {"id": "form-probe-start", "type": "default", "schemaVersion": 16, "components": [
              {"key": "title", "label": "标题", "type": "textfield", "validate": {"required": true, "maxLength": 10}}]}""";

    private static final String DECIDE = """
            {"id": "form-probe-decide", "type": "default", "schemaVersion": 16, "components": [
              {"key": "decision", "label": "决定", "type": "radio", "validate": {"required": true},
               "values": [{"label": "同意", "value": "approve"}, {"label": "不同意", "value": "reject"}]},
              {"key": "reason", "label": "理由", "type": "textarea", "validate": {"required": true, "maxLength": 20},
               "conditional": {"hide": "=decision != \\"reject\\""}},
              {"key": "score", "label": "得分", "type": "number", "validate": {"min": 0, "max": 100}}]}""";

    private final ProcessEngine engine;

    FormProbe(ProcessEngine engine) {
        this.engine = engine;
    }

    FormProbe prepare() {
        new Probe(engine).person(PERSON, GROUP);
        var model = Bpmn.createExecutableProcess(PROCESS).name("表单试验").camundaHistoryTimeToLiveString("P1D")
                .startEvent().camundaFormRef("form-probe-start").camundaFormRefBinding("deployment")
                .userTask("userTask_decide").name("决定").camundaCandidateGroups(GROUP)
                .camundaFormRef("form-probe-decide").camundaFormRefBinding("deployment")
                .endEvent().done();
        model.<org.camunda.bpm.model.bpmn.instance.Process>getModelElementById(PROCESS).setCamundaCandidateStarterGroups(GROUP);
        engine.getRepositoryService().createDeployment()
                .addModelInstance(PROCESS + ".bpmn", model)
                .addString("form-probe-start.form", START)
                .addString("form-probe-decide.form", DECIDE)
                .deploy();
        return this;
    }

    String task() {
        String instance = engine.getRuntimeService().startProcessInstanceByKey(PROCESS).getId();
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    boolean isOpen(String task) {
        return engine.getTaskService().createTaskQuery().taskId(task).count() == 1;
    }

    long instances() {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey(PROCESS).count();
    }
}
