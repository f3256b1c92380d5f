package io.zhengyou.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitRecorderTests {

    @TempDir
    private static Path folder;

    private static VisitLog log;
    private static ProcessEngine engine;

    @BeforeAll
    static void startEngine() {
        log = new VisitLog(folder);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("coverage");
        configuration.setJdbcUrl("jdbc:h2:mem:coverage;DB_CLOSE_DELAY=-1");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new VisitRecorder(log))));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void namesWhatNeverRan() throws IOException {
        var model = deploy("waiting");

        start("waiting", false);

        assertThat(ProcessCoverage.of(model, log.read())).satisfies(coverage -> {
            assertThat(coverage.missedNodes()).containsExactlyInAnyOrder("done", "answer", "answered", "deadline", "late");
            assertThat(coverage.missedFlows()).containsExactlyInAnyOrder("toDone", "toAnswer", "toAnswered", "toDeadline", "toLate");
            assertThat(coverage.percent()).isEqualTo(50);
        });
    }

    @Test
    void addsUpAllRunsOfAProcess() throws IOException {
        var model = deploy("complete");

        start("complete", true);
        start("complete", false);
        engine.getRuntimeService().createMessageCorrelation("answer").processInstanceBusinessKey("complete-false").correlate();
        start("complete", false);
        var timer = engine.getManagementService().createJobQuery().processDefinitionKey("complete").singleResult();
        engine.getManagementService().executeJob(timer.getId());

        assertThat(ProcessCoverage.of(model, log.read()).missed()).isEmpty();
        assertThat(ProcessCoverage.of(model, log.read()).percent()).isEqualTo(100);
    }

    @Test
    void countsAProcessThatNeverStartedAsNotCovered() throws IOException {
        assertThat(ProcessCoverage.of(deploy("idle"), log.read()).percent()).isZero();
    }

    @Test
    void printsARowAProcessAndWhatNeverRan() {
        var rows = List.of(
                new ProcessCoverage("award-round", 3, 2, List.of(), List.of()),
                new ProcessCoverage("objection", 3, 2, List.of("endEvent_upheld"), List.of("flow1")));

        assertThat(new CoverageTable(rows).toString().lines()).containsExactly(
                "process                              nodes     flows     %",
                "award-round                            3/3       2/2   100",
                "objection                              2/3       1/2    60",
                "  never ran: endEvent_upheld, flow1");
    }

    private static void start(String processId, boolean fast) {
        engine.getRuntimeService().startProcessInstanceByKey(processId, processId + "-" + fast, Map.of("fast", fast));
    }

    private static BpmnModelInstance deploy(String processId) {
        var model = model(processId);
        engine.getRepositoryService().createDeployment().addModelInstance(processId + ".bpmn", model).deploy();
        return model;
    }

    /** A sub-process, a choice, and a wait for an answer or a deadline: 11 nodes and 9 flows. */
    private static BpmnModelInstance model(String processId) {
        return Bpmn.createExecutableProcess(processId)
                .startEvent("start")
                .sequenceFlowId("toPart")
                .subProcess("part")
                .embeddedSubProcess()
                .startEvent("partStart")
                .sequenceFlowId("toPartEnd")
                .endEvent("partEnd")
                .subProcessDone()
                .sequenceFlowId("toFast")
                .exclusiveGateway("fast")
                .sequenceFlowId("toDone")
                .condition("yes", "${fast}")
                .endEvent("done")
                .moveToNode("fast")
                .sequenceFlowId("toWait")
                .condition("no", "${!fast}")
                .eventBasedGateway()
                .id("wait")
                .sequenceFlowId("toAnswer")
                .intermediateCatchEvent("answer")
                .message("answer")
                .sequenceFlowId("toAnswered")
                .endEvent("answered")
                .moveToNode("wait")
                .sequenceFlowId("toDeadline")
                .intermediateCatchEvent("deadline")
                .timerWithDuration("P1D")
                .sequenceFlowId("toLate")
                .endEvent("late")
                .done();
    }
}
