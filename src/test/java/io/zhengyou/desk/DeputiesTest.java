package io.zhengyou.desk;

import static io.zhengyou.desk.DeskProbe.CHECKER;
import static io.zhengyou.desk.DeskProbe.JUDGE;
import static io.zhengyou.desk.DeskProbe.OFFICER;
import static io.zhengyou.desk.DeskProbe.SECOND_CHECKER;
import static io.zhengyou.desk.DeskProbe.STRANGER;
import static io.zhengyou.desk.DeskProbe.THIRD_CHECKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.desk.record.Deputyships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Colleagues who take over somebody's tasks for a period. */
@ServerTest
class DeputiesTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Deputyships deputyships;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private DeskProbe probe;

    @BeforeEach
    void prepare() {
        probe = new DeskProbe(engine, server).prepare();
        probe.endDeputyships(deputyships, CHECKER, JUDGE);
    }

    @Test
    void letsADeputyTakeATaskInTheOpenWhileThePeriodLasts() throws Exception {
        String task = probe.check();
        assertThat(name(CHECKER, SECOND_CHECKER, 0, 3).getStatus()).isEqualTo(302);
        assertThat(probe.desk(SECOND_CHECKER)).contains("代为办理", task);
        assertThat(probe.desk(THIRD_CHECKER)).doesNotContain(task);
        assertThat(take(THIRD_CHECKER, task).getStatus()).isEqualTo(403);

        assertThat(take(SECOND_CHECKER, task).getStatus()).isEqualTo(302);
        assertThat(probe.open().getAssignee()).isEqualTo(SECOND_CHECKER);
        probe.complete(SECOND_CHECKER);
        assertThat(probe.page(OFFICER, task)).contains("desk-checker2试（代desk-checker1试）", "代理接办");
    }

    @Test
    void endsWithThePeriodAndWhenThePrincipalSaysSo() throws Exception {
        String task = probe.check();
        name(CHECKER, SECOND_CHECKER, 1, 1);
        assertThat(take(SECOND_CHECKER, task).getStatus()).isEqualTo(403);
        tomorrow();
        assertThat(probe.desk(SECOND_CHECKER)).contains(task);
        String id = deputyships.namedBy(CHECKER).get(0).id();
        assertThat(probe.send(SECOND_CHECKER, "/desk/deputies/" + id + "/end").getStatus()).isEqualTo(400);
        assertThat(probe.send(CHECKER, "/desk/deputies/" + id + "/end").getStatus()).isEqualTo(302);
        assertThat(take(SECOND_CHECKER, task).getStatus()).isEqualTo(403);

        name(CHECKER, SECOND_CHECKER, 0, 0);
        tomorrow();
        assertThat(take(SECOND_CHECKER, task).getStatus()).isEqualTo(403);
        assertThat(probe.open().getAssignee()).isEqualTo(CHECKER);
    }

    @Test
    void refusesAnybodyWhoIsNotEntitledAndBadDates() throws Exception {
        assertRefused(name(CHECKER, STRANGER, 0, 3), "只能是与您同组或同单位同职责的人");
        assertRefused(name(CHECKER, CHECKER, 0, 3), "请从名单中选择代理人");
        assertRefused(name(CHECKER, SECOND_CHECKER, -1, 3), "开始日期不能早于今天");
        assertRefused(name(CHECKER, SECOND_CHECKER, 2, 1), "结束日期不能早于开始日期");
        assertRefused(name(CHECKER, SECOND_CHECKER, 0, 500), "一次代理最长一年");
        assertRefused(probe.send(CHECKER, "/desk/deputies", "deputy", SECOND_CHECKER), "请填写代理的起止日期。");
        assertRefused(name("expert1", "expert2", 0, 3), "请从名单中选择代理人");
    }

    @Test
    void tellsADeputyOfWhatArrivesAndOfWhatFallsDue() throws Exception {
        String task = probe.check();
        name(SECOND_CHECKER, THIRD_CHECKER, 0, 3);
        probe.act(OFFICER, task, "pass", "holder", CHECKER, "person", SECOND_CHECKER, "text", "原办理人出差。");
        assertThat(messages(THIRD_CHECKER)).filteredOn(text -> text.contains("您所代理的desk-checker2试有一项新任务：核对材料（流转试验），期限 2099年1月1日"))
                .isNotEmpty().allMatch(text -> text.contains("/desk"));
        probe.timers(task).forEach(engine.getManagementService()::executeJob);
        assertThat(messages(THIRD_CHECKER)).anyMatch(text -> text.contains("有一项任务即将到期：核对材料")).anyMatch(text -> text.contains("有一项任务已经逾期：核对材料"));
        assertThat(messages(CHECKER)).noneMatch(text -> text.contains("您所代理的desk-checker2试"));
        probe.endDeputyships(deputyships, SECOND_CHECKER);
    }

    @Test
    void tellsADeputyNothingOfWhatIsAnothersOwnJudgement() throws Exception {
        deputyships.add(JUDGE, CHECKER, LocalDate.now(clock), LocalDate.now(clock));
        String task = probe.judge();
        probe.timers(task).forEach(engine.getManagementService()::executeJob);
        assertThat(messages(JUDGE)).isNotEmpty();
        assertThat(messages(CHECKER)).noneMatch(text -> text.contains("您所代理的desk-judge"));
    }

    @Test
    void offersNobodyElsesJudgement() throws Exception {
        deputyships.add(JUDGE, CHECKER, LocalDate.now(clock), LocalDate.now(clock));
        String task = probe.judge();
        assertThat(probe.desk(CHECKER)).doesNotContain(task);
        assertThat(take(CHECKER, task).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse name(String principal, String deputy, int from, int until) throws Exception {
        LocalDate today = LocalDate.now(clock);
        return probe.send(principal, "/desk/deputies", "deputy", deputy, "firstDay", today.plusDays(from).toString(),
                "lastDay", today.plusDays(until).toString());
    }

    private MockHttpServletResponse take(String deputy, String task) throws Exception {
        return probe.send(deputy, "/desk/take", "task", task);
    }

    private List<String> messages(String person) {
        return jdbc.sql("SELECT body FROM notification_outbox WHERE recipient = ?").param(person).query(String.class).list();
    }

    private static void tomorrow() {
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 24 * 3_600_000L));
    }

    private static void assertRefused(MockHttpServletResponse answer, String sentence) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(sentence);
    }
}
