package io.zhengyou.flow.running;

import static io.zhengyou.flow.running.Probe.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.rule.Step;
import io.zhengyou.flow.running.MovedCase.State;
import io.zhengyou.flow.running.process.CaseMoves;
import io.zhengyou.flow.running.process.MovePreviews;
import io.zhengyou.flow.running.process.RunningCases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Running cases go to a new version as far as they can, and nothing of them is lost. */
@ServerTest
class CaseMovesTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RunningCases cases;

    @Autowired
    private MovePreviews previews;

    @Autowired
    private CaseMoves mover;

    @Autowired
    private Moves moves;

    @Autowired
    private FlowRules rules;

    private Probe probe;

    @BeforeEach
    void nameIt() {
        probe = new Probe(engine, "cases-" + UUID.randomUUID());
    }

    @Test
    void threeMoveOneStaysAndOneNeedsADecision() {
        probe.deploy(task("draft", "起草", "office", 5), task("check", "审核", "office", 5), task("old", "归档", "office", 5));
        var moving = List.of(probe.at("draft", Map.of()), probe.at("draft", Map.of()), probe.at("draft", Map.of()));
        var staying = probe.at("check", Map.of());
        var open = probe.at("old", Map.of());
        probe.deploy(task("draft", "写稿", "office", 5), task("check", "审核", "leading-group", 5), task("file", "存档", "office", 5));

        assertThat(cases.of(probe.process())).extracting(version -> version.version().number(), VersionCases::cases).containsExactly(tuple(2, 0L), tuple(1, 5L));
        assertThat(cases.of(probe.process()).get(1).places()).extracting(Place::name, Place::cases)
                .containsExactly(tuple("起草", 3L), tuple("审核", 1L), tuple("归档", 1L));

        var preview = previews.of(version(1), version(2), Map.of());
        assertThat(preview.groups()).extracting(Preview.Group::places, group -> group.verdict().outcome(), group -> group.verdict().inWords(), group -> group.instances().size())
                .containsExactly(
                        tuple(List.of("起草"), Outcome.MOVES, "「起草」改称「写稿」", 3),
                        tuple(List.of("归档"), Outcome.DECIDE, "活动「归档」在新版本中没有", 1),
                        tuple(List.of("审核"), Outcome.STAYS, "活动「审核」在新版本中换了办理人，已经到人的任务由原办理人办完", 1));
        assertThat(preview.questions()).extracting(Preview.Question::name, question -> question.options().stream().map(Preview.Option::name).toList())
                .containsExactly(tuple("归档", List.of("写稿", "存档")));

        var move = begin(Map.of("old", "file"));
        assertThat(moves.counts(move.id())).isEqualTo(Map.of(State.WAITING, 4L, State.STAYED, 1L));
        probe.work(move);

        assertThat(moves.counts(move.id())).isEqualTo(Map.of(State.MOVED, 4L, State.STAYED, 1L));
        assertThat(moves.cases(move.id(), State.STAYED, 0)).extracting(MovedCase::instance, MovedCase::places, MovedCase::note)
                .containsExactly(tuple(staying, "审核", "活动「审核」在新版本中换了办理人，已经到人的任务由原办理人办完"));
        assertThat(moving).allSatisfy(instance -> assertThat(probe.version(instance)).isEqualTo(2)).allSatisfy(instance -> assertThat(timers(instance)).hasSize(2));
        assertThat(probe.version(staying)).isEqualTo(1);
        assertThat(probe.task(open)).extracting(task -> task.getTaskDefinitionKey(), task -> task.getName()).containsExactly("file", "存档");
        assertThat(probe.isAtWork(move)).isFalse();
        assertThat(moves.of(probe.process())).extracting(Move::person, Move::reason, Move::from, Move::to).containsExactly(tuple("office2", "试一试", 1, 2));
    }

    @Test
    void aTaskThatHasMovedIsWorkedOnAsBefore() {
        probe.deploy(task("draft", "起草", "office", 9), task("check", "审核", "office", 5));
        var instance = probe.at("draft", Map.of("subject", "一件事"));
        var before = probe.task(instance);
        var timers = timers(instance);
        assertThat(timers).hasSize(2);
        long rights = engine.getAuthorizationService().createAuthorizationQuery().resourceId(before.getId()).count();
        probe.deploy(task("look", "先看", "office", 5), task("draft", "写稿", "office", 2), task("check", "审核", "office", 5));

        probe.work(begin(Map.of()));

        var after = probe.task(instance);
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getName()).isEqualTo("写稿");
        assertThat(after.getDueDate()).isEqualTo(before.getDueDate());
        assertThat(engine.getTaskService().getVariableLocal(after.getId(), "taskSubject")).isEqualTo("一件事");
        assertThat(engine.getAuthorizationService().createAuthorizationQuery().resourceId(after.getId()).count()).isEqualTo(rights);
        assertThat(timers(instance)).extracting(Job::getId, Job::getDuedate, Job::getProcessDefinitionId).containsExactlyInAnyOrderElementsOf(
                timers.stream().map(timer -> tuple(timer.getId(), timer.getDuedate(), after.getProcessDefinitionId())).toList());
        assertThat(timers(instance)).extracting(job -> ((TimerEntity) job).getJobHandlerConfigurationRaw()).containsExactlyInAnyOrderElementsOf(
                timers.stream().map(timer -> ((TimerEntity) timer).getJobHandlerConfigurationRaw()).toList());

        after.setDueDate(new Date(before.getDueDate().getTime() + 86_400_000));
        engine.getTaskService().saveTask(after);
        assertThat(timers(instance)).hasSize(2).extracting(Job::getDuedate).contains(after.getDueDate());
        probe.complete("office1", instance);
        assertThat(probe.task(instance).getName()).isEqualTo("审核");
        assertThat(timers(instance)).hasSize(2);
    }

    @Test
    void aTaskThatHasMovedShowsTheNewForm() throws IOException {
        probe.deploy(probe.formTask("draft", "起草"), task("check", "审核", "office", 5));
        var instance = probe.at("draft", Map.of());
        probe.deploy(probe.formTask("draft", "起草"), task("check", "审核", "office", 5));
        probe.work(begin(Map.of()));

        var task = probe.task(instance);
        assertThat(new String(engine.getFormService().getDeployedTaskForm(task.getId()).readAllBytes(), StandardCharsets.UTF_8)).contains("version2");
        assertThatThrownBy(() -> new AtWork(engine).complete("office1", task, Map.of("version1", "旧"))).hasMessageContaining("version1");
        new AtWork(engine).complete("office1", task, Map.of("version2", "新"));
        assertThat(engine.getRuntimeService().getVariable(instance, "version2")).isEqualTo("新");
        assertThat(probe.task(instance).getName()).isEqualTo("审核");
    }

    @Test
    void aCaseThatFailsStaysWithItsReasonAndIsTriedAgain() {
        probe.deploy(task("draft", "起草", "office", 5));
        var good = probe.at("draft", Map.of("days", 3));
        var bad = probe.at("draft", Map.of());
        probe.deploy("<subProcess id=\"part\"><extensionElements><camunda:executionListener event=\"start\" expression=\"${workingDays.after(days)}\" /></extensionElements>"
                + "<startEvent id=\"in\" /><sequenceFlow id=\"f1\" sourceRef=\"in\" targetRef=\"draft\" />" + task("draft", "起草", "office", 5)
                + "<sequenceFlow id=\"f2\" sourceRef=\"draft\" targetRef=\"out\" /><endEvent id=\"out\" /></subProcess>");

        var move = begin(Map.of());
        // As often as the job executor tries.
        for (int attempt = 0; attempt < 3; attempt++) {
            probe.work(move);
        }

        assertThat(probe.version(good)).isEqualTo(2);
        assertThat(probe.version(bad)).isEqualTo(1);
        assertThat(moves.cases(move.id(), State.FAILED, 0)).extracting(MovedCase::instance, MovedCase::note)
                .containsExactly(tuple(bad, "新版本要用到数据 days，这件事里没有"));
        assertThat(mover.givenUp(move)).isEqualTo(1);

        engine.getRuntimeService().setVariable(bad, "days", 3);
        mover.retry(move);
        probe.work(move);
        assertThat(probe.version(bad)).isEqualTo(2);
        assertThat(moves.counts(move.id())).isEqualTo(Map.of(State.MOVED, 2L));
        probe.complete("office1", bad);
        assertThat(probe.task(bad)).isNull();
    }

    @Test
    void aCaseThatHasGoneOnSinceIsLookedAtAgain() {
        probe.deploy(task("draft", "起草", "office", 5), task("check", "审核", "office", 5));
        var instance = probe.at("draft", Map.of());
        var ended = probe.at("check", Map.of());
        probe.deploy(task("draft", "起草", "office", 5), "<serviceTask id=\"check\" name=\"审核\" camunda:expression=\"${workingDays.after(1)}\" />");

        assertThat(previews.of(version(1), version(2), Map.of()).groups()).extracting(group -> group.verdict().inWords()).containsExactlyInAnyOrder("", "活动「审核」在新版本中类型不同");
        var move = begin(Map.of());
        probe.complete("office1", instance);
        probe.complete("office1", ended);
        probe.work(move);

        assertThat(probe.version(instance)).isEqualTo(1);
        assertThat(moves.cases(move.id(), State.STAYED, 0)).extracting(MovedCase::note).containsOnly("活动「审核」在新版本中类型不同");
    }

    @Test
    void casesGoBackToAnOlderContentDeployedAnew() {
        var draft = task("draft", "起草", "office", 5);
        probe.deploy(draft, task("old", "归档", "office", 5));
        probe.deploy(draft, task("file", "存档", "office", 5));
        var instance = probe.at("file", Map.of());
        probe.deploy(draft, task("old", "归档", "office", 5));

        var move = mover.begin(version(2), version(3), Map.of("file", "old"), "office2", "退回").flatMap(moves::find).orElseThrow();
        probe.work(move);

        assertThat(probe.version(instance)).isEqualTo(3);
        assertThat(probe.task(instance).getName()).isEqualTo("归档");
        probe.complete("office1", instance);
        assertThat(probe.task(instance)).isNull();
    }

    @Test
    void aWaitKeepsItsDateUnlessTheNewVersionSaysAnother() {
        var draft = task("draft", "起草", "office", 5) + timer("remind", "attachedToRef=\"draft\" cancelActivity=\"false\"", "workingDays.after(4)");
        probe.deploy(timer("wait", "", "workingDays.after(20)"), draft);
        var instance = engine.getRuntimeService().startProcessInstanceByKey(probe.process()).getId();
        var date = timers(instance).get(0).getDuedate();
        probe.deploy(timer("wait", "", "workingDays.after(20)"), draft, task("check", "审核", "office", 5));
        probe.work(begin(Map.of()));
        assertThat(timers(instance)).extracting(Job::getDuedate).containsExactly(date);

        probe.deploy(timer("wait", "", "workingDays.after(2)"), draft);
        var preview = previews.of(version(2), version(3), Map.of());
        assertThat(preview.groups()).extracting(group -> group.verdict().inWords()).containsExactly("「wait」的等待按新版本重新计算");
        probe.work(mover.begin(version(2), version(3), Map.of(), "office2", "快些").flatMap(moves::find).orElseThrow());
        assertThat(timers(instance)).singleElement().satisfies(timer -> assertThat(timer.getDuedate()).isBefore(date));

        engine.getManagementService().executeJob(timers(instance).get(0).getId());
        assertThat(timers(instance)).hasSize(3);
        probe.deploy(timer("wait", "", "workingDays.after(2)"), task("draft", "起草", "office", 5) + timer("warn", "attachedToRef=\"draft\" cancelActivity=\"false\"", "workingDays.after(1)"));
        assertThat(previews.of(version(3), version(4), Map.of()).groups()).extracting(group -> group.verdict().inWords()).containsExactly("不再有「remind」；增加「warn」，从转入时起算");
    }

    @Test
    void aCaseThatHasPassedThePlaceOfAMandatoryStepStays() {
        var caller = "caller-" + UUID.randomUUID();
        var check = "<serviceTask id=\"check\" name=\"核算\" camunda:expression=\"${workingDays.after(1)}\" />";
        var sign = task("sign", "签字", "office", 5);
        probe.deploy(sign, check);
        new Probe(engine, caller).deploy("<callActivity id=\"call\" name=\"办理\" calledElement=\"" + probe.process() + "\" />");
        var mandatory = rule(probe.process());
        var ofCaller = rule(caller);
        try {
            rules.add(mandatory);
            var alone = probe.at("sign", Map.of());
            rules.add(ofCaller);
            probe.deploy(check.replace("check", "first"), sign);
            assertThat(previews.of(version(1), version(2), Map.of()).groups()).extracting(group -> group.verdict().inWords(), Preview.Group::instances)
                    .containsExactly(tuple("已过了“核算”应在的位置，转入后到“结束”就会停住：试（签字）", List.of(alone)));

            rules.end(mandatory);
            engine.getRuntimeService().deleteProcessInstance(alone, "试完");
            probe.deploy(sign, check);
            engine.getRuntimeService().startProcessInstanceByKey(caller);
            probe.deploy(check, sign);
            assertThat(previews.of(version(3), version(4), Map.of()).groups()).extracting(group -> group.verdict().outcome(), group -> group.verdict().inWords())
                    .containsExactly(tuple(Outcome.STAYS, "已过了“核算”应在的位置，转入后到“结束”就会停住：试（签字）"));
        } finally {
            rules.end(mandatory);
            rules.end(ofCaller);
        }
    }

    private static FlowRule rule(String process) {
        return new FlowRule(UUID.randomUUID().toString(), process, new Step("call:workingDays.after", "核算"), new Step("end:end", "结束"), null, false, "试");
    }

    private static String timer(String id, String attributes, String date) {
        return (attributes.isEmpty() ? "<intermediateCatchEvent id=\"%s\" %s>%s</intermediateCatchEvent>" : "<boundaryEvent id=\"%s\" %s>%s</boundaryEvent>")
                .formatted(id, attributes, "<timerEventDefinition><timeDate>${" + date + "}</timeDate></timerEventDefinition>");
    }

    private Move begin(Map<String, String> choices) {
        return mover.begin(version(1), version(2), choices, "office2", "试一试").flatMap(moves::find).orElseThrow();
    }

    private Version version(int number) {
        return cases.version(probe.process(), number).orElseThrow();
    }

    private List<Job> timers(String instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).timers().list();
    }
}
