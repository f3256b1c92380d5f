package io.zhengyou.desk;

import static io.zhengyou.desk.DeskProbe.CHECKER;
import static io.zhengyou.desk.DeskProbe.FILER;
import static io.zhengyou.desk.DeskProbe.JUDGE;
import static io.zhengyou.desk.DeskProbe.OFFICER;
import static io.zhengyou.desk.DeskProbe.SECOND_CHECKER;
import static io.zhengyou.desk.DeskProbe.SECOND_FILER;
import static io.zhengyou.desk.DeskProbe.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.database.AtOnce;
import io.zhengyou.desk.record.Actions;
import io.zhengyou.engine.access.Probe;
import io.zhengyou.engine.access.Visitor;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** 撤回: whoever completed a step takes that back while nobody has begun with the next. */
@ServerTest
class TakingBackTest {

    private static final String OPENED = "下一步已有人打开，不能撤回。";
    private static final String FORM = "/form-variables";

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
    void givesTheStepBackToWhoeverCompletedItAndTakesTheNextAway() throws Exception {
        String filed = file();
        String next = probe.task();
        assertThat(probe.desk(FILER)).contains("还能撤回的", filed);
        assertThat(probe.page(FILER, filed)).contains("下一步还没有人打开，可以撤回。");
        assertDone(takeBack(FILER, filed, "text", "数字填错了。"));

        assertThat(probe.open().getTaskDefinitionKey()).isEqualTo("userTask_file");
        assertThat(probe.open().getAssignee()).isEqualTo(FILER);
        assertThat(read(CHECKER, next)).isEqualTo(404);
        assertThat(actions.ofTask(filed, Kind.TAKE_BACK)).extracting(Action::text).containsExactly("数字填错了。");
        assertThat(messages(CHECKER)).anyMatch(text -> text.contains("任务“核对材料”（流转试验）：上一步已撤回，暂时不必办理。"));
        assertThat(probe.page(OFFICER, filed)).contains("撤回", "数字填错了。", "已由流程收回");

        probe.complete(FILER);
        assertThat(probe.open().getTaskDefinitionKey()).isEqualTo("userTask_check");
        assertRefused(takeBack(FILER, filed), 400, "流程已经进入后面的步骤，不能撤回。");
    }

    @Test
    void givesAStepOfAGroupBackToThePersonNotToTheGroup() throws Exception {
        String checked = probe.check();
        probe.complete(CHECKER);
        assertThat(takeBack(SECOND_CHECKER, checked).getStatus()).isEqualTo(404);
        assertDone(takeBack(CHECKER, checked));
        assertThat(probe.open().getAssignee()).isEqualTo(CHECKER);
        probe.complete(CHECKER);
        assertThat(probe.open().getAssignee()).isEqualTo(JUDGE);
    }

    @Test
    void isOverOnceTheNextIsReadClaimedOrCommented() throws Exception {
        String filed = file();
        assertThat(read(SECOND_CHECKER, probe.task())).isEqualTo(200);
        assertRefused(takeBack(FILER, filed), 400, OPENED);
        assertThat(probe.page(FILER, filed)).contains(OPENED).doesNotContain("value=\"takeBack\"");
        assertThat(probe.desk(FILER)).doesNotContain(filed);

        filed = file();
        probe.claim(CHECKER, probe.task());
        assertRefused(takeBack(FILER, filed), 400, OPENED);

        filed = file();
        Visitor checker = Visitor.program(port, CHECKER, DeskProbe.PASSWORD);
        assertThat(checker.engine("POST", "/task/" + probe.task() + "/comment/create", "{\"message\":\"看过了\"}").statusCode()).isEqualTo(200);
        assertRefused(takeBack(FILER, filed), 400, OPENED);
    }

    @Test
    void survivesReminderAndCopyButNoOtherActOnTheNext() throws Exception {
        String filed = file();
        assertDone(probe.act(FILER, probe.task(), "remind"));
        assertDone(probe.act(OFFICER, probe.task(), "copy", "people", FILER));
        assertThat(probe.page(FILER, filed)).contains("可以撤回");
        assertDone(probe.act(OFFICER, probe.task(), "pass", "holder", "", "person", CHECKER, "text", "请办理。"));
        assertRefused(takeBack(FILER, filed), 400, OPENED);
    }

    @Test
    void isForWhoeverCompletedTheStepAlone() throws Exception {
        String filed = file();
        assertThat(takeBack(STRANGER, filed).getStatus()).isEqualTo(404);
        assertRefused(takeBack(OFFICER, filed), 403, "只能撤回您本人办结的步骤");
        assertRefused(takeBack(FILER, probe.task()), 403, "只能撤回您本人办结的步骤");
        new Probe(engine).person(FILER);
        assertDone(takeBack(FILER, filed));
        assertThat(probe.open().getAssignee()).as("the model names this person").isEqualTo(FILER);
    }

    @Test
    void needsThatThePersonMayStillDoTheStep() throws Exception {
        String filed = probe.start();
        assertDone(probe.act(FILER, filed, "pass", "holder", FILER, "person", SECOND_FILER, "text", "换人。"));
        probe.complete(SECOND_FILER);
        engine.getRuntimeService().setVariable(probe.open().getProcessInstanceId(), "filer", FILER);
        new Probe(engine).person(SECOND_FILER);
        assertRefused(takeBack(SECOND_FILER, filed), 403, "您已不再有权办理这一步，不能撤回。");
        assertThat(probe.open().getTaskDefinitionKey()).as("nothing is half done").isEqualTo("userTask_check");
        assertThat(actions.ofTask(filed, Kind.TAKE_BACK)).isEmpty();
    }

    @Test
    void concernsNoVoteAndNobodysOwnJudgement() throws Exception {
        String judged = probe.judge();
        probe.complete(JUDGE);
        assertThat(takeBack(JUDGE, judged).getStatus()).isIn(403, 404);
        assertThat(probe.open().getTaskDefinitionKey()).isEqualTo("userTask_vote");
    }

    @Test
    void meetsSomebodyWhoOpensTheNextAtTheSameMoment() throws Exception {
        String filed = file();
        String next = probe.task();
        List<Integer> answers = atOnce().run(() -> lock(next), List.of(() -> takeBack(FILER, filed).getStatus(), () -> read(CHECKER, next)));
        // H2 lets anybody go first who waits.
        assertThat(answers).isIn(List.of(302, 404), List.of(400, 200));
        assertThat(probe.task().equals(next)).as("whether the next is still there").isEqualTo(answers.get(1) == 200);
    }

    @Test
    void meetsSomebodyWhoClaimsTheNextAtTheSameMoment() throws Exception {
        String filed = file();
        String next = probe.task();
        List<Integer> answers = atOnce().run(() -> lock(next), List.of(() -> takeBack(FILER, filed).getStatus(), () -> claim(CHECKER, next)));
        assertThat(answers).isIn(List.of(302, 404), List.of(302, 409), List.of(409, 204));
        assertThat(probe.open().getAssignee()).isEqualTo(answers.get(1) == 204 ? CHECKER : FILER);
    }

    private AtOnce atOnce() {
        return new AtOnce(database, transactions);
    }

    private void lock(String task) {
        jdbc.sql("UPDATE ACT_RU_TASK SET PRIORITY_ = PRIORITY_ WHERE ID_ = ?").param(task).update();
    }

    /** @return the step that was completed */
    private String file() {
        String filed = probe.start();
        probe.complete(FILER);
        return filed;
    }

    private int read(String person, String task) {
        return Visitor.program(port, person, DeskProbe.PASSWORD).engine("/task/" + task + FORM).statusCode();
    }

    private int claim(String person, String task) {
        return Visitor.program(port, person, DeskProbe.PASSWORD).engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}").statusCode();
    }

    private MockHttpServletResponse takeBack(String person, String task, String... fields) throws Exception {
        return probe.act(person, task, "takeBack", fields);
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
