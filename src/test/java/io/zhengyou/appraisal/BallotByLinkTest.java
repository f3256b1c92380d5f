package io.zhengyou.appraisal;

import static io.zhengyou.appraisal.AppraisalPlay.APPROVE;
import static io.zhengyou.appraisal.AppraisalPlay.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Invitations;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.appraisal.result.Results;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.database.AtOnce;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Appraisers without a login: each has a link of their own. */
@ServerTest
class BallotByLinkTest {

    private static final int MEMBERS = 16;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Electors electors;

    @Autowired
    private Links links;

    @Autowired
    private Results results;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private AppraisalPlay play;
    private List<String> members;

    @BeforeEach
    void open() {
        play = new AppraisalPlay(engine, port);
        play.begin();
        members = IntStream.range(0, MEMBERS).mapToObj(member -> UUID.randomUUID().toString()).toList();
        electors.replace(play.id(), members.stream().map(member -> new Elector(member, "会员" + member.substring(0, 4), "A11", null)).toList());
        Map<String, Object> plan = plan("ALL", "A11", "A12");
        plan.put("roll", "LIST");
        play.prepare(plan);
        play.people.complete("leader1", play.id(), "userTask_approve", APPROVE);
        play.people.work(play.id());
    }

    @Test
    void aLinkOpensTheBallotOnceAndCompletesTheTask() {
        String secret = secret(members.get(0));
        Visitor member = Visitor.browser(port);
        assertThat(member.get("/appraise").body()).contains("提交评议票", "data-read=\"/appraise/paper\"", "允许运行脚本");
        assertThat(AppraisalPlay.paperByLink(member, secret).body()).contains(rounds.get(play.id()).title(), "\"csrfToken\":null");
        HttpResponse<String> answer = AppraisalPlay.castByLink(member, secret, 2, "<b>好</b>");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(AppraisalPlay.code(answer)).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
        assertThat(play.ballots()).hasSize(MEMBERS - 1);
        HttpResponse<String> again = AppraisalPlay.paperByLink(member, secret);
        assertThat(again.statusCode()).as("a second time").isEqualTo(404);
        assertThat(again.body()).contains("没有可填写的评议票");
    }

    @Test
    void aNewLinkEndsTheOldOneAndNobodyGuessesOne() {
        String old = secret(members.get(1));
        String fresh = secret(members.get(1));
        assertThat(AppraisalPlay.paperByLink(Visitor.browser(port), old).statusCode()).isEqualTo(404);
        assertThat(AppraisalPlay.paperByLink(Visitor.browser(port), fresh).statusCode()).isEqualTo(200);
        assertThat(AppraisalPlay.paperByLink(Visitor.browser(port), "guessed").statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT link_hash FROM appraisal_elector WHERE voter = ?").param(members.get(1)).query(String.class).single())
                .doesNotContain(fresh);
    }

    @Test
    void theSecretIsInNoAddressAndNeedsNoSession() {
        assertThat(invitations.address("secret")).endsWith("/appraise#secret");
        assertThat(Visitor.browser(port).get("/appraise/" + secret(members.get(3))).statusCode()).as("an address of old").isEqualTo(404);
        HttpResponse<String> paper = AppraisalPlay.paperByLink(Visitor.browser(port), secret(members.get(3)));
        assertThat(paper.headers().map()).doesNotContainKey("set-cookie");
        for (String broken : List.of("", "{}", "{\"secret\":null,\"ballot\":null}", "[")) {
            assertThat(Visitor.browser(port).api("POST", "/appraise/ballot", broken).statusCode()).as(broken).isIn(400, 404);
        }
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        String secret = secret(members.get(2));
        HttpResponse<String> answer = AppraisalPlay.sendByLink(Visitor.browser(port), secret,
                "{\"answers\":{\"1\":[0,1,9,null],\"7\":[0]},\"comments\":{\"2\":\"" + "长".repeat(301) + "\"}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("s1q3", "s1q4", "s1q5", "s2q1", "意见最多 300 字", "没有这个对象").doesNotContain("s1q1");
        assertThat(play.ballots()).hasSize(MEMBERS);
    }

    @Test
    void manyAtOnceAllCountAndOfTwoByOnePersonOneDoes() {
        AtOnce atOnce = new AtOnce(database, transactions);
        List<Callable<HttpResponse<String>>> all = members.stream().map(member -> voting(secret(member), 0)).toList();
        List<HttpResponse<String>> answers = atOnce.run(() -> jdbc.sql("UPDATE ballot_roll SET voted = voted WHERE ballot_id ="
                + " (SELECT ballot_id FROM appraisal_round WHERE id = ?)").param(play.id()).update(), all.subList(1, 9));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        String secret = secret(members.get(0));
        List<HttpResponse<String>> twice = atOnce.run(() -> jdbc.sql("UPDATE ballot_roll SET voted = voted WHERE voter = ?").param(members.get(0)).update(),
                List.of(voting(secret, 0), voting(secret, 4)));
        assertThat(twice).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        play.close();
        assertThat(results.codes(play.id())).hasSize(9);
    }

    private Callable<HttpResponse<String>> voting(String secret, int step) {
        Visitor member = Visitor.browser(port);
        return () -> AppraisalPlay.castByLink(member, secret, step, "");
    }

    private String secret(String member) {
        return links.issue(play.id(), member);
    }
}
