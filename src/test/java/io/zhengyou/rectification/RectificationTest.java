package io.zhengyou.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import io.zhengyou.ServerTest;
import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rectification from its opening to each of its ends, as a process calls it: with nothing but its id. */
@ServerTest
class RectificationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Rectifications rectifications;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private AtWork people;
    private MendingPlay play;

    @BeforeEach
    void prepare() {
        init(engine);
        play = MendingPlay.in(context);
        people = play.people();
    }

    @Test
    void closesOutWhatSomebodyOutsideTheUnitHasVerified() {
        String id = play.open("B61", Severity.ORDINARY);
        ProcessInstance instance = play.start(id);
        assertThat(instance).isWaitingAt("userTask_plan");
        play.plan(id, "B61", "补建会员服务台账");
        play.approve(id, "return", "请写明由谁负责。");
        assertThat(people.shown("liaisonB61", id, "userTask_plan")).containsEntry("returnedBecause", "请写明由谁负责。")
                .containsEntry("measure1", "补建会员服务台账");
        play.plan(id, "B61", "由秘书处补建会员服务台账");
        assertThat(people.shown("office1", id, "userTask_approvePlan")).extractingByKey("planBefore").asString().startsWith("补建会员服务台账（");
        play.approve(id, "approve", null);
        assertThat(visitor("office1").get("/desk/tasks/" + people.task(id, "userTask_carryOut").getId()).body())
                .contains("批准方案");
        play.report(id, "B61");
        assertThat(people.shown("office2", id, "userTask_verify")).containsEntry("evidenceFiles", "台账.pdf")
                .extractingByKey("history").asString().contains("退回方案").contains("请写明由谁负责。");
        play.verify(id, "mended");

        assertThat(instance).isEnded().hasPassed("endEvent_verified", "endEvent_closedOut");
        assertThat(rectifications.get(id).state()).isEqualTo(RectificationState.CLOSED_OUT);
        assertThat(rectifications.result(id)).contains("台账已补建");
        assertThat(rectifications.of(Source.COMMENTARY, rectifications.get(id).order().sourceId())).extracting(Rectification::id).containsExactly(id);
        assertThat(told("liaisonB61", "整改办结：已销号")).isPositive();
    }

    @Test
    void sendsBackOnceToTheUnitAndTheSecondTimeToTheLeadingGroup() {
        String id = play.open("B62", Severity.SERIOUS);
        ProcessInstance instance = play.start(id);
        play.planned(id, "B62");
        play.report(id, "B62");
        play.verify(id, "back");
        assertThat(instance).isWaitingAt("userTask_carryOut").hasNotPassed("userTask_direct");
        assertThat(people.shown("liaisonB61", id, "userTask_carryOut")).containsEntry("sentBackBecause", "调阅台账，仍缺下半年的记录。");
        play.report(id, "B62");
        play.verify(id, "back");

        assertThat(instance).isWaitingAt("userTask_direct");
        assertThat(told("leader2", "整改再次未通过核查：" + rectifications.get(id).unitName())).isPositive();
        people.complete("leader2", id, "userTask_direct", Map.of("decision", "continue", "days", 20, "reason", "请补齐全年记录，重新制定方案。"));
        assertThat(instance).isWaitingAt("userTask_plan");
        assertThat(rectifications.get(id).dueAt()).isEqualTo(workingDays.after(20).toInstant());
        assertThat(people.shown("liaisonB61", id, "userTask_plan")).containsEntry("direction", "请补齐全年记录，重新制定方案。");
        play.planned(id, "B62");
        play.report(id, "B62");
        play.verify(id, "mended");
        assertThat(instance).isEnded().hasPassed("endEvent_sentBackTwice", "endEvent_closedOut");
    }

    @Test
    void endsWhereTheLeadingGroupStopsIt() {
        String id = play.open("B63", Severity.ORDINARY);
        ProcessInstance instance = play.start(id);
        play.planned(id, "B63");
        for (int times = 0; times < 2; times++) {
            play.report(id, "B63");
            play.verify(id, "back");
        }
        people.complete("leader1", id, "userTask_direct", Map.of("decision", "stop", "reason", "改由专项工作组接管，本整改终止。"));
        assertThat(instance).isEnded().hasPassed("endEvent_stopped").hasNotPassed("endEvent_closedOut");
        assertThat(rectifications.get(id).state()).isEqualTo(RectificationState.STOPPED);
        assertThat(told("liaisonB63", "整改办结：已终止")).isPositive();
    }

    @Test
    void tellsTheLeadingGroupOnceThatTheDeadlineHasPassedAndGoesOn() {
        String id = play.open("B64", Severity.SERIOUS);
        ProcessInstance instance = play.start(id);
        assertThat(people.timers(id, "startEvent_deadlineReached")).singleElement()
                .satisfies(timer -> Assertions.assertThat(timer.getDuedate()).isEqualTo(workingDays.after(15)));
        people.fire(id, "startEvent_deadlineReached");

        assertThat(instance).isWaitingAt("userTask_plan").hasPassed("endEvent_overdueTold");
        assertThat(rectifications.get(id).isOverdue(clock.instant())).isTrue();
        assertThat(told("leader3", "整改逾期：" + rectifications.get(id).unitName())).isOne();
        assertThat(told("liaisonB63", "整改逾期，已报领导小组")).isPositive();
        assertThat(people.timers(id, "startEvent_deadlineReached")).isEmpty();
        play.planned(id, "B64");
        play.report(id, "B64");
        play.verify(id, "mended");
        assertThat(instance).isEnded().hasPassed("endEvent_closedOut");
    }

    @ParameterizedTest
    @CsvSource({"MINOR,45", "ORDINARY,30", "SERIOUS,15"})
    void findsTheDeadlineBySeverity(Severity severity, int days) {
        String id = play.open("B65", severity);
        ProcessInstance instance = play.start(id);
        assertThat(rectifications.get(id).dueAt()).isEqualTo(workingDays.after(days).toInstant());
        assertThat(instance).isWaitingAt("userTask_plan").task("userTask_plan").hasCandidateGroup("liaison-B65");
    }

    @Test
    void nobodyVerifiesTheirOwnUnit() {
        String id = play.open("H02", Severity.ORDINARY, "leading-group");
        play.start(id);
        play.planned(id, "H02");
        play.report(id, "H02");
        assertThatThrownBy(() -> people.complete("leader2", id, "userTask_verify", MendingPlay.mended("已现场查看，整改到位。")))
                .hasMessageContaining("不能核查本单位的整改");
        engine.getTaskService().setAssignee(people.task(id, "userTask_verify").getId(), null);
        people.complete("leader3", id, "userTask_verify", MendingPlay.mended("已现场查看，整改到位。"));
        assertThat(rectifications.get(id).state()).isEqualTo(RectificationState.CLOSED_OUT);
    }

    @Test
    void givesTheVerificationToTheLeadingGroupIfAllOthersBelongToTheUnit() {
        assertThat(rectifications.get(play.open("B66", Severity.ORDINARY, "liaison-B66")).order().verifiers()).isEqualTo("leading-group");
    }

    @Test
    void takesNoReportWithoutEvidence() {
        String id = play.open("B66", Severity.ORDINARY);
        play.start(id);
        play.planned(id, "B66");
        assertThatThrownBy(() -> people.complete("liaisonB65", id, "userTask_carryOut", Map.of("report", "台账已补建，全年记录完整，可以核对。")))
                .hasMessageContaining("还没有佐证材料");
    }

    @Test
    void closesNothingOutWithAMeasureLeftToDo() {
        String id = play.open("B60", Severity.ORDINARY);
        play.start(id);
        String today = LocalDate.now(clock).toString();
        people.complete("liaisonB59", id, "userTask_plan", Map.of("owner", "秘书长王力", "measure1", "补建会员服务台账", "finish1", today,
                "measure2", "每月公布台账", "finish2", today));
        play.approve(id, "approve", null);
        play.report(id, "B60");
        Map<String, Object> half = MendingPlay.mended("已逐条核对台账，记录完整。");
        assertThatThrownBy(() -> people.complete("office2", id, "userTask_verify", half)).hasMessageContaining("还有 1 项没有勾选");
        Map<String, Object> all = new HashMap<>(half);
        all.put("measuresDone", List.of("1", "2"));
        people.complete("office2", id, "userTask_verify", all);
        assertThat(rectifications.get(id)).returns(RectificationState.CLOSED_OUT, Rectification::state).returns("秘书长王力", Rectification::owner)
                .returns(true, Rectification::isClosedOutOnTime);
    }

    @Test
    void takesNoPlanWhoseDatesDoNotFit() {
        String id = play.open("B67", Severity.SERIOUS);
        play.start(id);
        LocalDate today = LocalDate.now(clock);
        assertRefused(id, Map.of("measure1", "补建会员服务台账", "finish1", today.minusDays(1).toString()), "应在今天和整改期限");
        assertRefused(id, Map.of("measure1", "补建会员服务台账", "finish1", today.plusDays(90).toString()), "应在今天和整改期限");
        assertRefused(id, Map.of("measure1", "补建会员服务台账", "finish1", today.toString(), "measure2", "定期公布台账"), "请写明这项措施的完成日期");
        assertRefused(id, Map.of("measure1", "补建会员服务台账", "finish1", today.toString(), "finish3", today.toString()), "填了完成日期，请写明措施");
    }

    @Test
    void saysSoWhenTheProcessIsEndedFromOutside() {
        String id = play.open("B68", Severity.ORDINARY);
        engine.getRuntimeService().deleteProcessInstance(play.start(id).getId(), "the caller ended");
        assertThat(rectifications.get(id).state()).isEqualTo(RectificationState.CANCELLED);
        assertThat(rectifications.get(id).closedAt()).isNotNull();
    }

    @Test
    void showsTheOfficeWhereEachStandsAndNobodyElse() {
        String id = play.open("B69", Severity.SERIOUS);
        play.start(id);
        play.planned(id, "B69");
        play.report(id, "B69");
        Visitor office = visitor("office1");
        assertThat(office.get("/office/rectifications").body()).contains("/office/rectifications/" + id, "等待核查");
        assertThat(office.get("/office/rectifications?show=late").body()).doesNotContain(id);
        people.fire(id, "startEvent_deadlineReached");
        assertThat(office.get("/office/rectifications?show=late").body()).contains(id);
        assertThat(office.get("/office/rectifications/" + id).body()).contains(MendingPlay.PROBLEM, "提交方案", "台账已补建", "逾期，已报领导小组");
        assertThat(office.get("/office/rectifications/no-such").statusCode()).isEqualTo(404);
        assertThat(office.get("/evidence/cases/" + id).body()).contains("台账.pdf");
        Visitor other = visitor("liaisonB01");
        assertThat(other.get("/office/rectifications").statusCode()).isEqualTo(403);
        assertThat(other.get("/evidence/cases/" + id).statusCode()).isEqualTo(404);
    }

    private void assertRefused(String id, Map<String, Object> plan, String sentence) {
        assertThatThrownBy(() -> people.complete("liaisonB67", id, "userTask_plan", plan)).hasMessageContaining(sentence);
    }

    private long told(String person, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE recipient = ? AND subject = ?").params(person, subject)
                .query(Long.class).single();
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
