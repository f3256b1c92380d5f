package io.zhengyou.flow.change;

import io.zhengyou.flow.change.process.SentFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A small process of a test's own, as Camunda Modeler writes it: one task of the office with a form. */
record Sample(String id) {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
              <bpmn:process id="ID" name="试行ID" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="start" name="开始"><bpmn:outgoing>toWork</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="toWork" sourceRef="start" targetRef="work" />
                <bpmn:userTask id="work" name="TASK" camunda:formRef="ID-work" camunda:formRefBinding="deployment" camunda:candidateGroups="office" camunda:dueDate="${workingDays.after(5)}"><bpmn:incoming>toWork</bpmn:incoming><bpmn:outgoing>toEnd</bpmn:outgoing></bpmn:userTask>
                <bpmn:sequenceFlow id="toEnd" sourceRef="work" targetRef="done" />
                <bpmn:endEvent id="done" name="办结"><bpmn:incoming>toEnd</bpmn:incoming></bpmn:endEvent>
              </bpmn:process>
              <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="ID">
                <bpmndi:BPMNShape id="start_di" bpmnElement="start"><dc:Bounds x="180" y="102" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="work_di" bpmnElement="work"><dc:Bounds x="270" y="80" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="done_di" bpmnElement="done"><dc:Bounds x="432" y="102" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="toWork_di" bpmnElement="toWork"><di:waypoint x="216" y="120" /><di:waypoint x="270" y="120" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="toEnd_di" bpmnElement="toEnd"><di:waypoint x="370" y="120" /><di:waypoint x="432" y="120" /></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String FORM = """
            {"id":"ID-work","type":"default","schemaVersion":16,"executionPlatform":"Camunda Platform","executionPlatformVersion":"7.24.0",
             "components":[{"id":"remark","key":"remark","type":"textfield","label":"LABEL"}]}
            """;

    static Sample fresh() {
        return new Sample("sample-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** @param task what people call the only task */
    String model(String task) {
        return MODEL.replace("ID", id).replace("TASK", task);
    }

    /** @param label of the only field */
    String form(String label) {
        return FORM.replace("ID", id).replace("LABEL", label);
    }

    String modelFile() {
        return id + ".bpmn";
    }

    String formFile() {
        return id + "-work.form";
    }

    SentFiles both(String task, String label) {
        return sent(Map.of(modelFile(), model(task), formFile(), form(label)));
    }

    static SentFiles sent(Map<String, String> contents) {
        var sent = new SentFiles();
        contents.forEach((name, content) -> sent.add(name, content.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }
}
