package io.zhengyou.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.rectification.book.Extensions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** More time for a rectification: asked for before the deadline, decided by whoever approved the plan. */
@ServerTest
class ExtensionTest {

    private static final String REASON = "台账已补建一半，档案室搬迁，上半年的记录下月才能调取。";
    private static final Map<String, Object> GRANT = Map.of("decision", "grant");

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private AtWork people;
    private MendingPlay play;

    @BeforeEach
    void prepare() {
        play = MendingPlay.in(context);
        people = play.people();
    }

    @Test
    void movesTheDeadlineOfTheTaskAndOfTheWatch() {
        String id = underway("B51");
        Instant former = play.due(id);
        ask(id, "B51", 20);
        Task decision = people.task(id, "userTask_decideExtension");
        assertThat(decision.getAssignee()).as("whoever approved the plan").isEqualTo("office1");
        assertThat(people.shown("office1", id, "userTask_decideExtension")).containsEntry("extensionReason", REASON)
                .containsEntry("extensionsShown", "0 次，最多 2 次");
        people.complete("office1", id, "userTask_decideExtension", GRANT);

        Instant extended = former.plus(20, ChronoUnit.DAYS);
        assertThat(play.due(id)).isEqualTo(extended);
        assertThat(people.task(id, "userTask_carryOut").getDueDate().toInstant()).isEqualTo(extended);
        people.fire(id, "startEvent_deadlineReached");
        assertThat(play.rectifications().get(id).overdueAt()).as("the old deadline has no meaning").isNull();
        assertThat(people.timers(id, "catchEvent_newDeadlineReached")).singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate().toInstant()).isEqualTo(extended));
        people.fire(id, "catchEvent_newDeadlineReached");
        assertThat(play.rectifications().get(id).overdueAt()).isNotNull();
        assertThat(people.ends(id, "rectification-extension")).containsExactly("endEvent_extended");
    }

    @Test
    void closesOutOnTimeWithinAnExtension() {
        String id = underway("B52");
        ask(id, "B52", 30);
        people.complete("office1", id, "userTask_decideExtension", GRANT);
        people.fire(id, "startEvent_deadlineReached");
        play.report(id, "B52");
        play.verify(id, "mended");
        assertThat(play.rectifications().get(id).isClosedOutOnTime()).isTrue();
        assertThat(play.engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(id).processDefinitionKey("rectification").count())
                .as("the watch over the deadline ends with what it watches").isZero();
    }

    @Test
    void isNotLateWhileSomebodyStillDecides() {
        String id = underway("B53");
        ask(id, "B53", 10);
        people.fire(id, "startEvent_deadlineReached");
        assertThat(play.rectifications().get(id).overdueAt()).isNull();
        people.complete("office1", id, "userTask_decideExtension", Map.of("decision", "decline", "reason", "应当按期完成。"));
        assertThat(people.ends(id, "rectification-extension")).containsExactly("endEvent_declined");
        people.fire(id, "catchEvent_newDeadlineReached");
        assertThat(play.rectifications().get(id).overdueAt()).isNotNull();
    }

    @Test
    void isGrantedTwiceAtMostAndOneAtATime() {
        String id = underway("B54");
        ask(id, "B54", 10);
        assertRefused(id, "B54", 20, "已有一项延期申请在办理");
        people.complete("office1", id, "userTask_decideExtension", GRANT);
        ask(id, "B54", 10);
        people.complete("office1", id, "userTask_decideExtension", GRANT);
        assertRefused(id, "B54", 10, "已经延期 2 次，不能再延");
    }

    @Test
    void isForADayAfterTheDeadlineAndNotTooFar() {
        String id = underway("B55");
        assertRefused(id, "B55", 0, "应晚于现在的期限");
        assertRefused(id, "B55", 61, "最晚到");
    }

    @Test
    void comesTooLateAfterTheDeadline() {
        String id = underway("B56");
        ClockUtil.setCurrentTime(Date.from(play.due(id).plusSeconds(1)));
        assertRefused(id, "B56", 10, "整改期限已过");
    }

    @Test
    void isNotForWhatIsBeingVerified() {
        String id = underway("B57");
        play.report(id, "B57");
        assertRefused(id, "B57", 10, "应从列出的选项中选择");
    }

    @Test
    void isNotForTheRectificationOfAnotherUnit() {
        String id = underway("B58");
        assertThatThrownBy(() -> people.start("liaisonB01", "rectification-extension", answers(id, 10))).hasMessageContaining("应从列出的选项中选择");
    }

    @Test
    void lapsesWhenTheRectificationEnds() {
        String id = underway("B59");
        ask(id, "B59", 10);
        play.report(id, "B59");
        play.verify(id, "mended");
        assertThat(people.tasks(id, "userTask_decideExtension")).isEmpty();
        assertThat(people.ends(id, "rectification-extension")).containsExactly("endEvent_lapsed");
    }

    @Test
    void doesNotShortenADeadlineThatIsLaterByNow() {
        String id = underway("B60");
        ask(id, "B60", 10);
        for (int times = 0; times < 2; times++) {
            play.report(id, "B60");
            play.verify(id, "back");
        }
        people.complete("leader1", id, "userTask_direct", Map.of("decision", "continue", "days", 60, "reason", "请补齐全年记录，重新制定方案。"));
        assertThatThrownBy(() -> people.complete("office1", id, "userTask_decideExtension", GRANT)).hasMessageContaining("不用再延");
    }

    @Test
    void isNotDecidedOnceTheRectificationHasEnded() {
        String id = underway("B50");
        ask(id, "B50", 10);
        context.getBean(Extensions.class).lapse(id);
        assertThatThrownBy(() -> people.complete("office1", id, "userTask_decideExtension", GRANT)).hasMessageContaining("不用再审批延期");
    }

    @Test
    void isTakenBackByItsUnitWhileNobodyHasDecided() {
        String id = underway("B61");
        Instant former = play.due(id);
        String page = "/unit/rectifications/" + id;
        Visitor unit = visitor("liaisonB61");
        assertThat(unit.get(page).body()).doesNotContain("撤回延期申请");
        ask(id, "B61", 10);
        assertThat(unit.get(page).body()).contains("撤回延期申请", REASON);
        assertThat(visitor("secretaryB61").get(page).body()).as("who signs does not file").doesNotContain("撤回延期申请</button>");

        assertThat(unit.submit(page, page + "/extension/withdraw", "reason=+").body()).contains("必填");
        assertThat(unit.submit(page, page + "/extension/withdraw", "reason=a%00b").statusCode()).isEqualTo(400);
        assertThat(unit.submit(page, page + "/extension/withdraw", "reason=" + Visitor.encode("档案室已经开放，能按期完成。")).statusCode()).isEqualTo(302);
        assertThat(people.tasks(id, "userTask_decideExtension")).isEmpty();
        assertThat(people.ends(id, "rectification-extension")).containsExactly("endEvent_withdrawn");
        assertThat(play.due(id)).isEqualTo(former);
        assertThat(unit.get(page).body()).contains("档案室已经开放");
        assertThat(visitor("office1").get("/messages").body()).contains("延期申请已撤回");
        assertThat(unit.submit(page, page + "/extension/withdraw", "reason=again").statusCode()).as("there is none any more").isEqualTo(409);

        ask(id, "B61", 10);
        assertThat(people.shown("office1", id, "userTask_decideExtension")).as("it counts for nothing").containsEntry("extensionsShown", "0 次，最多 2 次");
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }

    private String underway(String unit) {
        String id = play.open(unit, Severity.ORDINARY);
        play.start(id);
        play.planned(id, unit);
        return id;
    }

    private void ask(String id, String unit, int days) {
        people.start(play.liaison(unit), "rectification-extension", answers(id, days));
    }

    private void assertRefused(String id, String unit, int days, String sentence) {
        assertThatThrownBy(() -> ask(id, unit, days)).hasMessageContaining(sentence);
    }

    private Map<String, Object> answers(String id, int days) {
        LocalDate wanted = LocalDate.ofInstant(play.due(id), play.clock().getZone()).plusDays(days);
        return Map.of("chosenRectification", id, "wantedOn", wanted.toString(), "reason", REASON);
    }
}
