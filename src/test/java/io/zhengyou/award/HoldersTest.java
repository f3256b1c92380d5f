package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.zhengyou.ServerTest;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.database.AtOnce;
import io.zhengyou.engine.access.Probe;
import io.zhengyou.engine.access.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** A nomination that another liaison of the unit takes over for good. */
@ServerTest
class HoldersTest {

    private static final String UNIT = "B63";
    private static final String FILER = "liaisonB63";
    private static final String SUCCESSOR = "holders-successor";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Nominations nominations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Play play;
    private MockMvc web;

    @BeforeEach
    void openARound() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        new Probe(engine).person(SUCCESSOR, "liaison", "liaison-" + UNIT);
        play = new Play(engine, port);
        play.startRound("party-organisation", "先进基层党组织换人试验届");
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(60), 3));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
    }

    @Test
    void sendsEveryLaterReturnAndTheResultToWhoeverTookItOver() throws Exception {
        String nomination = play.nominate(FILER, UNIT, organisation("第六十三党支部"));
        play.complete("secretaryB63", nomination, "userTask_endorse", decision("endorse", "同意。"));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        returnForCorrection(nomination);
        pass(play.task(nomination, "userTask_correct").getId());
        assertThat(nominations.get(nomination)).returns(FILER, found -> found.nominator()).returns(SUCCESSOR, found -> found.holder());

        play.complete(SUCCESSOR, nomination, "userTask_correct", Map.of("summary", "2025 年服务科技工作者。"));
        play.complete("secretaryB63", nomination, "userTask_endorseCorrection", decision("endorse", "同意。"));
        returnForCorrection(nomination);
        assertThat(play.task(nomination, "userTask_correct").getAssignee()).isEqualTo(SUCCESSOR);

        play.complete(SUCCESSOR, nomination, "userTask_correct", Map.of("summary", "2025 年服务科技工作者，有出处。"));
        play.complete("secretaryB63", nomination, "userTask_endorseCorrection", decision("endorse", "同意。"));
        play.complete("office1", nomination, "userTask_reviewFormality", decision("reject", "不符合条件。"));
        assertThat(results(SUCCESSOR)).hasSize(1);
        assertThat(results(FILER)).isEmpty();
    }

    @Test
    void passesOnAndSubmitsAtTheSameMomentWithoutWaitingForEachOther() throws Exception {
        String nomination = play.startNomination(FILER, UNIT);
        String task = play.task(nomination, "userTask_nominate").getId();
        List<Integer> answers = new AtOnce(database, transactions).run(
                () -> jdbc.sql("UPDATE ACT_RU_TASK SET PRIORITY_ = PRIORITY_ WHERE ID_ = ?").param(task).update(),
                List.of(() -> send(task), () -> submit(task)));
        assertThat(answers).as("it is no longer theirs to submit").containsExactly(302, 403);
        assertThat(play.task(nomination, "userTask_nominate").getAssignee()).isEqualTo(SUCCESSOR);
        assertThat(nominations.get(nomination)).returns(SUCCESSOR, found -> found.holder()).returns(State.DRAFT, found -> found.state());
    }

    private int submit(String task) {
        return Visitor.program(port, FILER, Play.PASSWORD).engine("POST", "/task/" + task + "/submit-form",
                "{\"variables\":{\"name\":{\"value\":\"第六十三党支部\"},\"summary\":{\"value\":\"服务科技工作者，成绩突出。\"},\"deeds\":{\"value\":\"" + "事".repeat(30) + "\"}}}").statusCode();
    }

    private void returnForCorrection(String nomination) {
        play.complete("office1", nomination, "userTask_reviewFormality",
                Map.of("decision", "return", "returnSummary", "请写明出处。", "correctionDays", 5));
    }

    private void pass(String task) throws Exception {
        assertThat(send(task)).isEqualTo(302);
    }

    private int send(String task) throws Exception {
        return web.perform(post("/desk/tasks/" + task).with(user("office1")).with(csrf()).param("action", "pass").param("holder", FILER)
                .param("person", SUCCESSOR).param("text", "原联络员调离。")).andReturn().getResponse().getStatus();
    }

    private List<String> results(String person) {
        return jdbc.sql("SELECT body FROM notification_outbox WHERE recipient = ?").param(person).query(String.class).list().stream()
                .filter(text -> text.contains(play.title() + "中的结果")).toList();
    }
}
