package io.zhengyou.flow.change;

import static io.zhengyou.flow.change.ChangePlay.NOW;
import static io.zhengyou.flow.change.ChangePlay.OWNER;
import static io.zhengyou.flow.change.ChangePlay.REFUSE;
import static io.zhengyou.flow.change.ChangePlay.RETURN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Probe;
import io.zhengyou.flow.change.process.ChangeMoved;
import io.zhengyou.flow.change.process.NewChange;
import io.zhengyou.flow.change.process.Rollback;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of a process from its submission to each of its ends. */
@ServerTest
class ChangeTest {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final Sample sample = Sample.fresh();
    private ChangePlay play;
    private AtWork people;

    @BeforeEach
    void prepare() {
        play = ChangePlay.in(server);
        people = play.people();
    }

    @Test
    void whoRunsKeepsTheFormOfItsVersionAndWhoBeginsGetsTheNew() {
        String first = play.activated(sample.both("填写", "旧栏目"));
        String before = start();
        String second = play.activated(Sample.sent(Map.of(sample.formFile(), sample.form("新栏目"))));
        String after = start();

        assertThat(form(before)).contains("旧栏目");
        assertThat(form(after)).contains("新栏目");
        assertThat(people.ends(second, "flow-change")).containsExactly("endEvent_activated");
        assertThat(play.said(second, ChangeStep.ACTIVATED)).contains("试行" + sample.id() + "”第 2 版");
        assertThat(told(OWNER, "流程改动已启用：试行改动")).isGreaterThanOrEqualTo(2);
        assertThat(deployedBy(first)).isEqualTo(play.changes().get(first).approvedSha256());
        assertThat(deployedBy(second)).as("the approved bytes, the model that goes with the form included").isEqualTo(play.changes().get(second).approvedSha256());
    }

    @Test
    void whatWasReturnedIsCorrectedAndActivatedOnItsDay() {
        LocalDate day = LocalDate.now(clock).plusDays(7);
        String id = play.submitted(sample.both("办", "栏目"), day);
        assertThat(people.shown("office1", id, "userTask_decide")).containsEntry("wanted", day.toString()).containsEntry("activeOn", day.toString());
        play.decide("office1", id, RETURN);
        assertThatThrownBy(() -> people.complete(OWNER, id, "userTask_correct", Map.of("action", "resubmit"))).hasMessageContaining("还没有收到改好的文件");
        assertThatThrownBy(() -> play.submission().correct(id, sample.both("办理", "栏目"), "", "office1")).isInstanceOf(ChangeMoved.class);
        people.as(OWNER, () -> play.submission().correct(id, sample.both("办理申请", "栏目"), "改了任务名称。", OWNER));
        play.decide("office2", id, ChangePlay.on(day));

        assertThat(play.state(id)).isEqualTo(ChangeState.APPROVED);
        assertThat(play.versions(sample)).isZero();
        people.fire(id, "catchEvent_day");
        assertThat(play.state(id)).isEqualTo(ChangeState.ACTIVE);
        start();
        assertThat(engine.getTaskService().createTaskQuery().processDefinitionKey(sample.id()).singleResult().getName()).isEqualTo("办理申请");
        assertThat(people.ends(id, "flow-change")).containsExactly("endEvent_activated");
        assertThat(clock.instant().atZone(clock.getZone()).toLocalDate()).isEqualTo(day);
    }

    @Test
    void whatIsRefusedIsNotDeployed() {
        String id = play.submitted(sample.both("办理", "栏目"));
        play.decide("office1", id, REFUSE);

        assertThat(people.ends(id, "flow-change")).containsExactly("endEvent_refused");
        assertThat(play.state(id)).isEqualTo(ChangeState.REFUSED);
        assertThat(play.versions(sample)).isZero();
        assertThat(told(OWNER, "流程改动未获同意：试行改动")).isPositive();
    }

    @Test
    void itsOwnerGivesUpWhatWasReturned() {
        String id = play.submitted(sample.both("办理", "栏目"));
        play.decide("office1", id, RETURN);
        people.complete(OWNER, id, "userTask_correct", Map.of("action", "withdraw", "reason", "暂时不改了。"));

        assertThat(people.ends(id, "flow-change")).containsExactly("endEvent_withdrawn");
        assertThat(play.state(id)).isEqualTo(ChangeState.WITHDRAWN);
    }

    @Test
    void itsOwnerWithdrawsItAndTheOfficeCallsItOffUntilItIsInUse() {
        String withdrawn = play.submitted(sample.both("办理", "栏目"));
        assertThatThrownBy(() -> play.stopping().withdraw(withdrawn, "不是我提交的。", "office1")).isInstanceOf(ChangeMoved.class);
        people.as(OWNER, () -> end(() -> play.stopping().withdraw(withdrawn, "想再考虑一下。", OWNER)));
        String cancelled = play.submitted(sample.both("办理", "栏目"));
        assertThatThrownBy(() -> play.stopping().cancel(cancelled, "还没有同意。", "office1")).isInstanceOf(ChangeMoved.class);
        play.decide("office1", cancelled, ChangePlay.on(LocalDate.now(clock).plusDays(3)));
        people.as("office2", () -> end(() -> play.stopping().cancel(cancelled, "推迟到下一届。", "office2")));

        assertThat(play.state(withdrawn)).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(play.state(cancelled)).isEqualTo(ChangeState.CANCELLED);
        assertThat(people.ends(withdrawn, "flow-change")).containsExactly("endEvent_stopped");
        assertThat(people.ends(cancelled, "flow-change")).containsExactly("endEvent_stopped");
        assertThat(told(OWNER, "流程改动取消启用：试行改动")).isPositive();
        assertThat(play.versions(sample)).isZero();
    }

    @Test
    void noChangeOverwritesAnother() {
        play.activated(sample.both("办理", "栏目"));
        String waiting = play.submitted(sample.both("办理一", "栏目"));
        String scheduled = play.submitted(sample.both("办理二", "栏目"));
        play.decide("office1", scheduled, ChangePlay.on(LocalDate.now(clock).plusDays(2)));
        play.activated(sample.both("办理三", "栏目"));

        assertThatThrownBy(() -> play.decide("office1", waiting, NOW)).hasMessageContaining("现行的是第 2 版，这项改动是在第 1 版上改的");
        people.fire(scheduled, "catchEvent_day");
        assertThat(play.state(scheduled)).isEqualTo(ChangeState.SUBMITTED);
        assertThat(play.said(scheduled, ChangeStep.FAILED)).contains("现行的是第 2 版");
        assertThat(told(OWNER, "流程改动未能启用：试行改动")).isPositive();
        assertThat(people.shown("office1", scheduled, "userTask_handleFailure")).extractingByKey("failedBecause").asString().contains("现行的是第 2 版");
        people.complete("office1", scheduled, "userTask_handleFailure", REFUSE);
        assertThat(people.ends(scheduled, "flow-change")).containsExactly("endEvent_refused");
        assertThat(play.versions(sample)).isEqualTo(2);
    }

    @Test
    void whatIsNotWhatWasApprovedIsNotActivated() {
        String id = play.submitted(sample.both("办理", "栏目"));
        play.decide("office1", id, ChangePlay.on(LocalDate.now(clock).plusDays(2)));
        jdbc.sql("UPDATE flow_change_file SET content = ? WHERE change_id = ? AND name = ?")
                .params(sample.form("换过的").getBytes(StandardCharsets.UTF_8), id, sample.formFile()).update();
        people.fire(id, "catchEvent_day");

        assertThat(play.said(id, ChangeStep.FAILED)).contains("与批准的不一致");
        assertThat(play.versions(sample)).isZero();
    }

    @Test
    void nobodyApprovesTheirOwn() {
        new Probe(engine).person("owner-of-the-office", "process-owner", "office");
        var received = people.as("owner-of-the-office",
                () -> play.submission().submit(new NewChange("自己的改动", "想自己批准。", null), sample.both("办理", "栏目"), "owner-of-the-office"));

        assertThatThrownBy(() -> play.decide("owner-of-the-office", received.changeId(), NOW)).hasMessageContaining("您已办理“提交流程改动”，不能再办理“审批流程改动”");
        engine.getTaskService().setAssignee(people.task(received.changeId(), "userTask_decide").getId(), null);
        play.decide("office1", received.changeId(), NOW);
        assertThat(play.state(received.changeId())).isEqualTo(ChangeState.ACTIVE);
    }

    @Test
    void theOfficeRollsBackWhatIsInUse() {
        String first = play.activated(sample.both("旧任务", "旧栏目"));
        String second = play.activated(sample.both("新任务", "新栏目"));
        String running = start();
        assertThatThrownBy(() -> rollBack(first)).isInstanceOf(ChangeMoved.class).hasMessageContaining("已经不是现行的");
        rollBack(second);

        assertThat(play.state(second)).isEqualTo(ChangeState.ROLLED_BACK);
        assertThat(play.versions(sample)).as("nothing is deleted").isEqualTo(3);
        assertThat(form(running)).contains("新栏目");
        assertThat(form(start())).contains("旧栏目");
        assertThat(told(OWNER, "流程改动回退到上一版：试行改动")).isPositive();
        assertThatThrownBy(() -> rollBack(second)).isInstanceOf(ChangeMoved.class);
    }

    @Test
    void aNewProcessThatIsRolledBackIsClosedUntilItIsApprovedAgain() {
        String only = play.activated(sample.both("办理", "栏目"));
        String running = start();
        rollBack(only);
        assertThatThrownBy(this::start).hasMessageContaining("is suspended");
        assertThat(form(running)).contains("栏目");

        play.activated(sample.both("办理申请", "栏目"));
        assertThat(form(start())).contains("栏目");
    }

    @Test
    void nobodyDeploysByTheEngine() {
        var builder = engine.getRepositoryService().createDeployment().addString(sample.modelFile(), sample.model("办理"));

        assertThatThrownBy(() -> people.as(OWNER, builder::deploy)).isInstanceOf(AuthorizationException.class).hasMessageContaining("不能直接部署或删除");
        assertThatThrownBy(() -> people.as("operator1", builder::deploy)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whatChangesNothingIsRefused() {
        play.activated(sample.both("办理", "栏目"));

        var again = people.as(OWNER, () -> play.submission().submit(new NewChange("一样的", "没有改。", null), sample.both("办理", "栏目"), OWNER));
        assertThat(again.findings()).singleElement().asString().contains("与现行版本完全相同");
    }

    private void rollBack(String id) {
        people.as("office1", () -> end(() -> server.getBean(Rollback.class).rollBack(id, "大家反映不便。", "office1")));
    }

    private static boolean end(Runnable end) {
        end.run();
        return true;
    }

    private String start() {
        return engine.getRuntimeService().startProcessInstanceByKey(sample.id()).getId();
    }

    /** The form of the only task of the instance. */
    private String form(String instance) {
        Task task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
        return people.as("office1", () -> new String(read(engine.getFormService().getDeployedTaskForm(task.getId())), StandardCharsets.UTF_8));
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of what the engine has. */
    private String deployedBy(String id) {
        var deployment = play.changes().get(id).deploymentId();
        var files = engine.getRepositoryService().getDeploymentResourceNames(deployment).stream()
                .map(name -> new ChangeFile(name, true, read(engine.getRepositoryService().getResourceAsStream(deployment, name)))).toList();
        return new FileSet(files).sha256();
    }

    private long told(String person, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE recipient = ? AND subject = ?").params(person, subject).query(Long.class).single();
    }
}
