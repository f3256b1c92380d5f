package io.zhengyou.flow.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.TaskOpenings;
import io.zhengyou.flow.timing.Timing.Version;
import io.zhengyou.flow.words.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the history says of steps that people did at known times. */
@ServerTest
class StepHistoryTest {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <process id="flow-times" isExecutable="true" camunda:candidateStarterGroups="office" camunda:historyTimeToLive="P1D">
                <startEvent id="start" />
                <userTask id="draft" name="起草" camunda:candidateGroups="office" />
                <userTask id="judge" name="评判" camunda:candidateGroups="office"><extensionElements><camunda:properties>
                  <camunda:property name="zhengyou:personal" value="true" /></camunda:properties></extensionElements></userTask>
                <userTask id="vote" name="投票" camunda:assignee="office2" camunda:formKey="embedded:/forms/committee-ballot.html" />
                <endEvent id="end" />
                <sequenceFlow id="f1" sourceRef="start" targetRef="draft" />
                <sequenceFlow id="f2" sourceRef="draft" targetRef="judge" />
                <sequenceFlow id="f3" sourceRef="judge" targetRef="vote" />
                <sequenceFlow id="f4" sourceRef="vote" targetRef="end" />
              </process>
            </definitions>""";
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
    private static final LocalDateTime MORNING = DAY.atTime(9, 0);
    private static final LocalDateTime NOON = DAY.atTime(12, 0);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Timing timing;

    @Autowired
    private TaskOpenings openings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private AtWork work;
    private String definition;

    @BeforeEach
    void deployAVersionOfItsOwn() {
        work = new AtWork(engine);
        definition = engine.getRepositoryService().createDeployment().addString("flow-times.bpmn", MODEL).deployWithResult().getDeployedProcessDefinitions().get(0).getId();
    }

    @Test
    void tellsHowLongAStepTookAndWaitedAndHowManyWereLate() {
        drafted(1);
        drafted(2);
        drafted(10);
        drafting();
        setTime(DAY.atTime(20, 0));

        assertThat(step("draft", new Period(DAY, DAY))).satisfies(draft -> {
            assertThat(draft.completions()).isEqualTo(3);
            assertThat(draft.open()).isEqualTo(1);
            assertThat(draft.median()).isEqualTo("2 小时");
            // Eight tenths of the way from the second to the third.
            assertThat(draft.ninth()).isEqualTo("8 小时 24 分");
            assertThat(draft.waited()).isEqualTo("30 分钟");
            assertThat(draft.handled()).isEqualTo("1 小时 30 分");
            assertThat(draft.late()).isEqualTo("50%（2/4）");
            assertThat(draft.note()).isEqualTo("样本少");
        });
    }

    @Test
    void countsWhatWasDoneInThePeriodOnlyAndNothingInterrupted() {
        drafted(1);
        engine.getRuntimeService().deleteProcessInstance(drafting(), "试");

        assertThat(step("draft", new Period(DAY, DAY)).completions()).isEqualTo(1);
        assertThat(step("draft", new Period(DAY.plusDays(1), DAY.plusDays(9))).completions()).isZero();
        assertThat(step("draft", new Period(DAY.minusDays(9), DAY.minusDays(1))).completions()).isZero();
        assertThat(step("draft", new Period(DAY, DAY)).open()).isZero();
    }

    @Test
    void tellsNothingOfVotesAndOfFewJudgements() {
        var instance = drafted(1);
        setTime(MORNING.plusHours(5));
        complete(instance, "judge");

        assertThat(step("judge", new Period(DAY, DAY))).satisfies(judge -> {
            assertThat(judge.completions()).isZero();
            assertThat(judge.note()).contains("不足 5 次");
        });
        assertThat(step("vote", new Period(DAY, DAY))).satisfies(vote -> {
            assertThat(vote.open()).isZero();
            assertThat(vote.note()).contains("不统计");
        });
    }

    @Test
    void tellsOfEachVersionByItself() {
        var old = definition;
        drafted(1);
        deployAVersionOfItsOwn();
        drafted(3);

        assertThat(timing.of(List.of(version(definition, 2), version(old, 1)), new Period(DAY, DAY), new Vocabulary(Map.of(), Map.of()), List.of()))
                .extracting(version -> version.steps().get(0).median()).containsExactly("3 小时", "1 小时");
    }

    private StepTime step(String id, Period period) {
        return timing.of(List.of(version(definition, 1)), period, new Vocabulary(Map.of(), Map.of()), List.of()).get(0).steps().stream()
                .filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    private static Version version(String definition, int number) {
        return new Version(definition, number, MODEL.getBytes(StandardCharsets.UTF_8));
    }

    /** Begun in the morning, opened half an hour later, due at noon, done after so many hours. */
    private String drafted(int hours) {
        var instance = drafting();
        setTime(MORNING.plusMinutes(30));
        transaction.executeWithoutResult(status -> openings.note(task(instance, "draft"), "office1"));
        setTime(MORNING.plusHours(hours));
        complete(instance, "draft");
        return instance;
    }

    private String drafting() {
        setTime(MORNING);
        var instance = work.as("office1", () -> engine.getRuntimeService().startProcessInstanceById(definition).getId());
        var task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
        task.setDueDate(date(NOON));
        engine.getTaskService().saveTask(task);
        return instance;
    }

    private void complete(String instance, String step) {
        work.complete("office1", engine.getTaskService().createTaskQuery().taskId(task(instance, step)).singleResult(), Map.of());
    }

    private String task(String instance, String step) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).taskDefinitionKey(step).singleResult().getId();
    }

    private void setTime(LocalDateTime time) {
        ClockUtil.setCurrentTime(date(time));
    }

    private Date date(LocalDateTime time) {
        return Date.from(time.atZone(clock.getZone()).toInstant());
    }
}
