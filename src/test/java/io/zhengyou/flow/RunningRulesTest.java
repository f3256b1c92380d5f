package io.zhengyou.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.rule.Step;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules hold for what runs, whatever a modification does: first the check, then the deed, done by two people. */
@ServerTest
class RunningRulesTest {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <process id="flow-probe" isExecutable="true" camunda:candidateStarterGroups="office" camunda:historyTimeToLive="P1D">
                <startEvent id="start" />
                <userTask id="draft" camunda:candidateGroups="office" camunda:formRef="flow-probe-draft" camunda:formRefBinding="latest" />
                <userTask id="check" camunda:candidateGroups="office" camunda:formRef="flow-probe-check" camunda:formRefBinding="latest" />
                <boundaryEvent id="late" attachedToRef="check"><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>
                <userTask id="ready" camunda:candidateGroups="office" />
                <serviceTask id="do" camunda:expression="${workingDays.after(1)}" />
                <userTask id="after" camunda:candidateGroups="office" />
                <endEvent id="end" />
                <sequenceFlow id="f1" sourceRef="start" targetRef="draft" />
                <sequenceFlow id="f2" sourceRef="draft" targetRef="check" />
                <sequenceFlow id="f3" sourceRef="check" targetRef="ready" />
                <sequenceFlow id="f4" sourceRef="ready" targetRef="do" />
                <sequenceFlow id="f5" sourceRef="do" targetRef="after" />
                <sequenceFlow id="f6" sourceRef="after" targetRef="end" />
                <sequenceFlow id="f7" sourceRef="late" targetRef="ready" />
              </process>
            </definitions>""";

    private final FlowRule checked = rule("task:flow-probe-check", "call:workingDays.after", new Step("task:flow-probe-draft", "写"), false);
    private final FlowRule later = rule("task:flow-probe-check", "call:workingDays.after", new Step("task:flow-probe-draft", "写"), false);
    private final FlowRule byAnother = rule("task:flow-probe-draft", "task:flow-probe-check", null, true);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private FlowRules rules;

    private AtWork work;
    private String instance;

    @BeforeEach
    void startUnderTheRules() {
        work = new AtWork(engine);
        if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("flow-probe").count() == 0) {
            engine.getRepositoryService().createDeployment().addString("flow-probe.bpmn", MODEL)
                    .addString("flow-probe-draft.form", form("flow-probe-draft")).addString("flow-probe-check.form", form("flow-probe-check")).deploy();
        }
        // After the deployment, which they would refuse: the boundary event goes around the check.
        List.of(checked, byAnother).forEach(rules::add);
        instance = start("office1");
    }

    @AfterEach
    void forgetTheRules() {
        ClockUtil.reset();
        List.of(checked, byAnother, later).forEach(rules::end);
    }

    @Test
    void whoDidEveryStepComesToTheEnd() {
        complete("office1", "draft");
        complete("office2", "check");
        complete("office1", "ready");

        assertThat(open()).containsExactly("after");
    }

    @Test
    void aModificationCannotJumpOverAStep() {
        complete("office1", "draft");

        assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceModification(instance).cancelAllForActivity("check").startBeforeActivity("do").execute())
                .hasMessageContaining("“做”之前必须先完成“查”（试），不能跳过。");
        assertThat(open()).containsExactly("check");
    }

    @Test
    void aStepThatWasInterruptedHasNotBeenDone() {
        complete("office1", "draft");
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().processInstanceId(instance).timers().activityId("late").singleResult().getId());
        assertThat(open()).containsExactly("ready");

        assertThatThrownBy(() -> complete("office1", "ready")).hasMessageContaining("必须先完成“查”");
    }

    @Test
    void aStepCountsNoMoreOnceWhatItJudgedIsDoneAnew() {
        complete("office1", "draft");
        complete("office2", "check");
        engine.getRuntimeService().createProcessInstanceModification(instance).cancelAllForActivity("ready").startBeforeActivity("draft").execute();
        complete("office1", "draft");
        engine.getRuntimeService().createProcessInstanceModification(instance).cancelAllForActivity("check").startBeforeActivity("ready").execute();

        assertThatThrownBy(() -> complete("office1", "ready")).hasMessageContaining("必须先完成“查”");
    }

    @Test
    void nobodyChecksTheirOwn() {
        complete("office1", "draft");

        assertThatThrownBy(() -> complete("office1", "check")).hasMessageContaining("您已办理“写”，不能再办理“查”");
        assertThat(open()).containsExactly("check");
    }

    @Test
    void whatBeganBeforeTheRulesIsNotHeldToThem() {
        rules.end(checked);
        instance = start("office1");
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 1_000));
        rules.add(later);

        engine.getRuntimeService().createProcessInstanceModification(instance).cancelAllForActivity("draft").startBeforeActivity("do").execute();

        assertThat(open()).containsExactly("after");
    }

    private String start(String person) {
        return work.as(person, () -> engine.getRuntimeService().startProcessInstanceByKey("flow-probe").getId());
    }

    private void complete(String person, String step) {
        var task = engine.getTaskService().createTaskQuery().processInstanceId(instance).taskDefinitionKey(step).singleResult();
        work.complete(person, task, Map.of());
    }

    private List<String> open() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream().map(Task::getTaskDefinitionKey).toList();
    }

    private static FlowRule rule(String step, String target, @Nullable Step since, boolean differ) {
        return new FlowRule(UUID.randomUUID().toString(), "flow-probe", new Step(step, differ ? "写" : "查"), new Step(target, differ ? "查" : "做"), since, differ, "试");
    }

    private static String form(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"default\",\"components\":[]}";
    }
}
