package io.zhengyou.desk;

import static io.zhengyou.desk.DeskProbe.CHECKER;
import static io.zhengyou.desk.DeskProbe.FILER;
import static io.zhengyou.desk.DeskProbe.JUDGE;
import static io.zhengyou.desk.DeskProbe.OFFICER;
import static io.zhengyou.desk.DeskProbe.SECOND_CHECKER;
import static io.zhengyou.desk.DeskProbe.SECOND_FILER;
import static io.zhengyou.desk.DeskProbe.STRANGER;
import static io.zhengyou.desk.DeskProbe.THIRD_CHECKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.database.AtOnce;
import io.zhengyou.desk.record.Actions;
import io.zhengyou.engine.access.Probe;
import io.zhengyou.engine.access.Visitor;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** What can be done with a task beside completing it, by whom, and what is put on record. */
@ServerTest
class ActionsTest {

    private static final String READER = "desk-reader";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Actions actions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private DeskProbe probe;

    @BeforeEach
    void prepare() {
        probe = new DeskProbe(engine, server).prepare();
    }

    @Test
    void remindsOnceADayForTheOfficeAndForWhoeverWaits() throws Exception {
        String task = probe.check();
        assertDone(probe.act(FILER, task, "remind", "text", "请尽快核对。"));
        assertThat(messages(CHECKER)).anyMatch(text -> text.contains("请尽快核对。") && text.contains("/desk/tasks/" + task));
        assertRefused(probe.act(OFFICER, task, "remind"), 400, "今天已经催办过");

        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 24 * 3_600_000L));
        assertRefused(probe.act(SECOND_CHECKER, task, "remind"), 403, "只有领导小组办公室和等待这一步的上一步办理人可以催办。");
        assertDone(probe.act(OFFICER, task, "remind"));
        assertThat(actions.ofTask(task, Kind.REMIND)).extracting(Action::person).containsExactly(FILER, OFFICER);
        assertThat(probe.page(OFFICER, task)).contains("催办", "desk-filer1试 → desk-checker1试", "请尽快核对。");
    }

    @Test
    void remindsEverybodyOfTheGroupWhileNobodyHasTheTask() throws Exception {
        probe.start();
        probe.complete(FILER);
        String task = probe.task();
        assertDone(probe.act(OFFICER, task, "remind", "text", "第一次催办"));
        assertThat(messages(CHECKER)).anyMatch(text -> text.contains(task));
        assertThat(messages(THIRD_CHECKER)).anyMatch(text -> text.contains(task));
    }

    @Test
    void passesATaskOnWithAReasonToSomebodyEntitledToIt() throws Exception {
        String task = probe.check();
        assertRefused(probe.act(CHECKER, task, "pass", "holder", CHECKER, "person", SECOND_CHECKER, "text", " "), 400, "请填写转办理由。");
        MockHttpServletResponse refused = probe.act(CHECKER, task, "pass", "holder", CHECKER, "person", STRANGER, "text", "我出差两周。");
        assertRefused(refused, 400, "只能转给有权办理这项任务的人。");
        assertThat(refused.getContentAsString()).contains("我出差两周。</textarea>");
        assertRefused(probe.act(SECOND_CHECKER, task, "pass", "holder", CHECKER, "person", SECOND_CHECKER, "text", "给我。"), 403, "只有办理人和领导小组办公室可以转办。");

        assertDone(probe.act(OFFICER, task, "pass", "holder", CHECKER, "person", SECOND_CHECKER, "text", "原办理人出差。"));
        assertThat(probe.open().getAssignee()).isEqualTo(SECOND_CHECKER);
        assertThat(messages(CHECKER)).anyMatch(text -> text.contains("原办理人出差。") && text.contains(task));
        assertThat(messages(SECOND_CHECKER)).anyMatch(text -> text.contains("原办理人出差。") && text.contains(task));
        assertThat(actions.ofTask(task, Kind.REASSIGN)).extracting(Action::person, Action::forPerson, Action::toPerson)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(OFFICER, CHECKER, SECOND_CHECKER));
        probe.complete(SECOND_CHECKER);
    }

    @Test
    void passesAnAssignedTaskToTheColleaguesThatItsModelNamesAndHidesItFromWhoHadIt() throws Exception {
        String task = probe.start();
        assertRefused(probe.act(FILER, task, "pass", "holder", FILER, "person", STRANGER, "text", "换人。"), 400, "只能转给有权办理");
        assertDone(probe.act(FILER, task, "pass", "holder", FILER, "person", SECOND_FILER, "text", "换人。"));
        assertThat(Visitor.program(port, FILER, DeskProbe.PASSWORD).engine("/task/" + task).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(Visitor.program(port, SECOND_FILER, DeskProbe.PASSWORD).engine("/task/" + task).statusCode()).isEqualTo(200);
        assertThat(probe.variable("filer")).as("to whom a return would come").isEqualTo(SECOND_FILER);
        assertThat(probe.variable("judge")).isEqualTo(JUDGE);
        probe.complete(SECOND_FILER);
    }

    @Test
    void decidesOnlyAboutTheHolderWhomThePageShowed() throws Exception {
        String task = probe.check();
        assertDone(probe.act(CHECKER, task, "pass", "holder", CHECKER, "person", SECOND_CHECKER, "text", "请接办。"));
        assertRefused(probe.act(OFFICER, task, "pass", "holder", CHECKER, "person", THIRD_CHECKER, "text", "请接办。"), 409, "刚刚有了变化");
        assertThat(probe.open().getAssignee()).isEqualTo(SECOND_CHECKER);
    }

    @Test
    void passesOnNothingThatIsSomebodysOwnJudgement() throws Exception {
        String task = probe.judge();
        assertRefused(probe.act(OFFICER, task, "pass", "holder", JUDGE, "person", CHECKER, "text", "换人。"), 403, "投票和专家评审须由本人完成");
        assertRefused(probe.act(JUDGE, task, "ask", "person", CHECKER, "text", "您看呢？"), 403, "投票和专家评审不能委派");
        assertRefused(probe.act(JUDGE, task, "addSigner", "person", CHECKER), 403, "投票和专家评审没有会签");
        assertRefused(probe.act(OFFICER, task, "copy", "people", "office2"), 403, "投票和专家评审不能抄送");
        assertDone(probe.act(OFFICER, task, "remind"));
    }

    @Test
    void asksAColleagueAndGetsTheTaskBackWithTheAnswerAndAnUnsubmittedForm() throws Exception {
        String task = probe.check();
        assertDone(probe.act(CHECKER, task, "ask", "person", SECOND_CHECKER, "text", "材料是否齐全？"));
        assertThat(probe.page(SECOND_CHECKER, task)).contains("征求您的意见", "材料是否齐全？");
        for (String person : List.of(CHECKER, SECOND_CHECKER)) {
            Visitor visitor = Visitor.program(port, person, DeskProbe.PASSWORD);
            assertThat(visitor.engine("POST", "/task/" + task + "/complete", "{}").statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(visitor.engine("POST", "/task/" + task + "/unclaim", "").statusCode()).isEqualTo(403);
        }
        assertThatThrownBy(() -> probe.complete(SECOND_CHECKER)).hasMessageContaining("正在征求意见");
        assertRefused(probe.act(CHECKER, task, "answer", "text", "我自己答。"), 403, "没有征求您的意见");
        assertRefused(probe.act(OFFICER, task, "pass", "holder", SECOND_CHECKER, "person", THIRD_CHECKER, "text", "换人。"), 403, "正在征求同事意见");

        assertDone(probe.act(SECOND_CHECKER, task, "answer", "text", "齐全，可以通过。"));
        assertThat(probe.open().getAssignee()).isEqualTo(CHECKER);
        assertThat(messages(CHECKER)).anyMatch(text -> text.contains("齐全，可以通过。"));
        assertThat(probe.page(CHECKER, task)).contains("委派答复", "齐全，可以通过。");
        probe.complete(CHECKER);
    }

    @Test
    void letsTheHolderOfAnAssignedTaskSeeItWhileAColleagueIsAskedAndTakeItBack() throws Exception {
        String task = probe.start();
        assertDone(probe.act(FILER, task, "ask", "person", SECOND_FILER, "text", "数字对吗？"));
        assertThat(probe.page(FILER, task)).contains("收回委派");
        assertRefused(probe.act(SECOND_FILER, task, "recall"), 403, "只有委派人和领导小组办公室可以收回。");
        assertDone(probe.act(FILER, task, "recall"));
        assertThat(Visitor.program(port, SECOND_FILER, DeskProbe.PASSWORD).engine("/task/" + task).statusCode()).isGreaterThanOrEqualTo(400);
        probe.complete(FILER);
    }

    @Test
    void waitsForEverySigner() throws Exception {
        String task = probe.check();
        assertDone(probe.act(CHECKER, task, "addSigner", "person", SECOND_CHECKER, "text", "请核对第二部分。"));
        assertDone(probe.act(CHECKER, task, "addSigner", "person", THIRD_CHECKER));
        assertRefused(probe.act(CHECKER, task, "addSigner", "person", THIRD_CHECKER), 400, "已在会签人之中");
        assertRefused(probe.act(CHECKER, task, "addSigner", "person", STRANGER), 400, "只能请有权办理这项任务的人会签");
        var answer = Visitor.program(port, CHECKER, DeskProbe.PASSWORD).engine("POST", "/task/" + task + "/complete", "{}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("还在等待会签：desk-checker2试、desk-checker3试。");

        assertRefused(probe.act(SECOND_CHECKER, task, "sign", "text", ""), 400, "请填写会签意见。");
        assertDone(probe.act(SECOND_CHECKER, task, "sign", "text", "第二部分无误。"));
        assertRefused(probe.act(SECOND_CHECKER, task, "sign", "text", "再签一次。"), 403, "您已签过");
        assertRefused(probe.act(CHECKER, task, "removeSigner", "person", SECOND_CHECKER), 400, "签过的意见要留下");
        assertThatThrownBy(() -> probe.complete(CHECKER)).hasMessageContaining("还在等待会签：desk-checker3试。");
        assertDone(probe.act(CHECKER, task, "removeSigner", "person", THIRD_CHECKER));
        assertThat(probe.page(CHECKER, task)).contains("第二部分无误。", "减签");
        probe.complete(CHECKER);
    }

    @Test
    void showsAnAssignedTaskToItsSignerUntilTheyHaveSigned() throws Exception {
        String task = probe.start();
        Visitor signer = Visitor.program(port, SECOND_FILER, DeskProbe.PASSWORD);
        assertThat(signer.engine("/task/" + task).statusCode()).isGreaterThanOrEqualTo(400);
        assertDone(probe.act(FILER, task, "addSigner", "person", SECOND_FILER));
        assertThat(signer.engine("/task/" + task).statusCode()).isEqualTo(200);
        assertThat(signer.engine("POST", "/task/" + task + "/complete", "{}").statusCode()).isEqualTo(403);
        assertDone(probe.act(SECOND_FILER, task, "sign", "text", "属实。"));
        assertThat(signer.engine("/task/" + task).statusCode()).isGreaterThanOrEqualTo(400);
        probe.complete(FILER);
    }

    @Test
    void copiesToPeopleWhomTheCaseConcernsOnly() throws Exception {
        String task = probe.check();
        assertRefused(probe.act(CHECKER, task, "copy", "people", STRANGER), 400, "只能抄送给可以了解此事的人。");
        assertRefused(probe.act(CHECKER, task, "copy"), 400, "请从名单中选择抄送对象");
        assertRefused(probe.act(CHECKER, task, "copy", "people", FILER), 400, "只能抄送给可以了解此事的人。");
        assertDone(probe.act(CHECKER, task, "copy", "people", "office2", "text", "请知悉。"));
        assertDone(probe.act(OFFICER, task, "copy", "people", FILER, "text", "请知悉。"));
        assertThat(messages("office2")).anyMatch(text -> text.contains("供了解，不必办理。") && text.contains(task));
        assertThat(actions.ofTask(task, Kind.COPY)).extracting(Action::toPerson).containsExactlyInAnyOrder("office2", FILER);
        assertThat(probe.page(FILER, task)).doesNotContain("desk-checker1");
    }

    @Test
    void listsToEverybodyWhatWasCopiedToThemUntilTheyHaveReadItAndAfter() throws Exception {
        String task = probe.check();
        new Probe(engine).person(READER, "office");
        assertThat(probe.get(READER, "/desk/copies")).contains("没有抄送。");
        assertDone(probe.act(CHECKER, task, "copy", "people", READER, "text", "请知悉 <b>此事</b>。"));
        assertThat(probe.get(READER, "/desk/copies")).contains("还有 1 条未读。", "/desk/tasks/" + task, "desk-checker1试", "请知悉 &lt;b&gt;此事&lt;/b&gt;。", "未读</span>");
        assertThat(probe.desk(READER)).contains("1 条未读，查看抄送");
        assertThat(probe.get(STRANGER, "/desk/copies")).doesNotContain(task);
        assertThat(probe.page(READER, task)).contains("办理过程");
        assertThat(probe.page(READER, task)).contains("办理过程");
        assertThat(probe.get(READER, "/desk/copies")).contains("已读</span>", task).doesNotContain("未读");
        assertThat(probe.get(READER, "/desk/copies?page=1")).contains("没有更早的抄送了。");
        assertThat(probe.get(READER, "/desk/copies?page=2147483647")).contains("没有更早的抄送了。");
        new Probe(engine).person(READER);
    }

    @Test
    void keepsTheEnginesOwnWaysClosed() {
        String task = probe.check();
        Visitor holder = Visitor.program(port, CHECKER, DeskProbe.PASSWORD);
        String other = "{\"userId\":\"" + SECOND_CHECKER + "\"}";
        for (String way : List.of("/delegate", "/assignee", "/resolve", "/identity-links", "/identity-links/delete")) {
            assertThat(holder.engine("POST", "/task/" + task + way, other).statusCode()).as(way).isEqualTo(403);
        }
        assertThat(holder.engine("PUT", "/task/" + task, "{\"owner\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(probe.open().getAssignee()).isEqualTo(CHECKER);
    }

    @Test
    void letsNoCompletionOvertakeASignerWhoIsBeingAdded() {
        String task = probe.check();
        List<Integer> answers = new AtOnce(database, transactions).run(
                () -> jdbc.sql("UPDATE ACT_RU_TASK SET PRIORITY_ = PRIORITY_ WHERE ID_ = ?").param(task).update(),
                List.of(() -> probe.act(CHECKER, task, "addSigner", "person", SECOND_CHECKER).getStatus(),
                        () -> Visitor.program(port, CHECKER, DeskProbe.PASSWORD).engine("POST", "/task/" + task + "/complete", "{}").statusCode()));
        // H2 lets anybody go first who waits.
        assertThat(answers).isIn(List.of(302, 409), List.of(409, 204));
        assertThat(probe.task().equals(task)).as("whether it waits for the signer").isEqualTo(answers.get(0) == 302);
    }

    private List<String> messages(String person) {
        return jdbc.sql("SELECT body FROM notification_outbox WHERE recipient = ?").param(person).query(String.class).list();
    }

    private static void assertDone(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private static void assertRefused(MockHttpServletResponse answer, int status, String sentence) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains(sentence);
    }
}
