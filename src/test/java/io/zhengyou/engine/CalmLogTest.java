package io.zhengyou.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Door;
import io.zhengyou.engine.access.Probe;
import io.zhengyou.engine.access.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The log is for the operator: what a user did wrong is said to the user, what the server did wrong is in the log. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class CalmLogTest {

    private static final String OWNER = "calm-owner";

    private static final String FAILING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <process id="calm-log-probe" isExecutable="true" camunda:historyTimeToLive="P1D" camunda:candidateStarterGroups="process-owner">
                <startEvent id="start" /><sequenceFlow id="f" sourceRef="start" targetRef="step" />
                <serviceTask id="step" camunda:expression="${award.confer(roundId)}" />
              </process>
            </definitions>""";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private Visitor owner;

    @BeforeEach
    void enter() {
        new Probe(engine).person(OWNER, "process-owner");
        owner = Door.REST.enter(port, OWNER);
    }

    @Test
    void aRefusalLeavesNoTrace(CapturedOutput log) {
        assertThat(owner.deploy("evil.html", "<script>alert(1)</script>").statusCode()).isEqualTo(400);
        assertThat(owner.engine("POST", "/process-definition/key/award-round/submit-form", "{}").statusCode()).isEqualTo(403);
        assertThat(owner.engine("POST", "/task", "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}").statusCode()).isEqualTo(400);
        assertThat(log.getAll()).doesNotContain("ERROR", "WARN", "\tat ");
    }

    @Test
    void aFailureIsInTheLogWithItsCause(CapturedOutput log) {
        engine.getRepositoryService().createDeployment().addString("calm-log-probe.bpmn", FAILING).deploy();
        assertThat(owner.engine("POST", "/process-definition/key/calm-log-probe/submit-form", "{}").statusCode()).isEqualTo(500);
        assertThat(log.getAll()).contains("award.confer(roundId)", "\tat ");
    }
}
