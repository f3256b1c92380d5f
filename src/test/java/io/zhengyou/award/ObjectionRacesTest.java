package io.zhengyou.award;

import static io.zhengyou.award.Objecting.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.award.integrity.Accused;
import io.zhengyou.award.integrity.IntegrityCase;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Reference;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.database.AtOnce;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Objections, verdicts and signatures at the same moment. */
@ServerTest
class ObjectionRacesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Objections objections;

    @Autowired
    private IntegrityCases cases;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Play play;
    private NoticePlay notice;
    private Objecting objector;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        notice = new NoticePlay(play, clock);
        objector = new Objecting(server);
    }

    @Test
    void anObjectionFiledAtTheMomentTheNoticeEndsIsWaitedForOrComesTooLate() {
        String nomination = notice.publish("公示截止试验届", "B57").get(0);
        Date end = noticeOver().getDuedate();
        ClockUtil.setCurrentTime(new Date(end.getTime() - 1));
        List<String> answers = atOnce(() -> file(nomination), () -> endNoticeAt(end));
        boolean filed = answers.get(0).equals("302");
        assertThat(answers).isEqualTo(List.of(filed ? "302" : "410", "done"));
        assertThat(play.open("userTask_signDecision")).hasSize(filed ? 0 : 1);
        assertThat(objections.ofRound(play.roundId())).hasSize(filed ? 1 : 0);
    }

    @Test
    void anObjectionAfterTheNoticeHasEndedIsRefused() throws Exception {
        String nomination = notice.publish("公示截止后试验届", "B59").get(0);
        ClockUtil.setCurrentTime(noticeOver().getDuedate());
        assertThat(file(nomination)).isEqualTo("410");
        endNotice();
        assertThat(play.open("userTask_signDecision")).hasSize(1);
        assertThat(objections.ofRound(play.roundId())).isEmpty();
    }

    @Test
    void theLastTwoVerdictsLetTheRoundGoOnOnce() throws Exception {
        List<String> both = notice.publish("同时裁定试验届", "B61", "B63");
        String first = reported(both.get(0));
        String second = reported(both.get(1));
        play.wait(play.timerOf("catchEvent_noticeOver"));
        assertThat(atOnce(() -> decide(first, "leader2", "uphold"), () -> decide(second, "leader3", "dismiss"))).containsExactly("done", "done");
        assertThat(play.open("userTask_signDecision")).hasSize(1);
        assertThat(nominations.get(both.get(0)).state()).isEqualTo(State.DISQUALIFIED);
        assertThat(nominations.get(both.get(1)).state()).isEqualTo(State.QUALIFIED);
    }

    @Test
    void ofAVerdictAndAWithdrawalAtOnceOneHolds() throws Exception {
        String nomination = notice.publish("裁定与撤回试验届", "B65").get(0);
        String reference = objector.file(play.roundId(), anonymous(nomination));
        String id = id(reference);
        report(id);
        List<String> answers = atOnce(
                () -> String.valueOf(objector.withdraw(reference, "经核对，不再提出异议。").andReturn().getResponse().getStatus()),
                () -> decide(id, "leader2", "uphold"));
        boolean upheld = answers.get(1).equals("done");
        assertThat(answers.get(0).equals("200")).isNotEqualTo(upheld);
        assertThat(nominations.get(nomination).state()).isEqualTo(upheld ? State.DISQUALIFIED : State.QUALIFIED);
    }

    @Test
    void aMeasureAtTheMomentOfSigningIsSeenBySigningOrComesTooLate() {
        String nomination = notice.publish("签署与处理试验届", "B67").get(0);
        play.wait(play.timerOf("catchEvent_noticeOver"));
        IntegrityCase found = investigated("B67");
        List<String> answers = atOnce(() -> find(found), this::sign);
        assertThat(answers.get(0)).isEqualTo("done");
        boolean signed = answers.get(1).equals("done");
        if (!signed) {
            assertThat(answers.get(1)).contains("名单中已没有人选");
        }
        play.work();
        assertThat(nominations.get(nomination).state()).isEqualTo(signed ? State.AWARDED : State.DISQUALIFIED);
    }

    @SafeVarargs
    private List<String> atOnce(Callable<String>... work) {
        return new AtOnce(database, transactions).run(() -> rounds.lock(play.roundId()), List.of(work));
    }

    private String file(String nomination) throws Exception {
        return String.valueOf(objector.send(play.roundId(), anonymous(nomination)).andReturn().getResponse().getStatus());
    }

    private Job noticeOver() {
        String instance = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(play.roundId())
                .processDefinitionKey("award-notice").singleResult().getId();
        return engine.getManagementService().createJobQuery().timers().processInstanceId(instance).singleResult();
    }

    /** The time comes when nobody else has the round: before, an objection is in time, and afterwards none. */
    private String endNoticeAt(Date end) {
        return new TransactionTemplate(transactions).execute(status -> {
            rounds.lock(play.roundId());
            ClockUtil.setCurrentTime(end);
            return endNotice();
        });
    }

    private String endNotice() {
        engine.getManagementService().executeJob(noticeOver().getId());
        return "done";
    }

    private String reported(String nomination) throws Exception {
        String id = id(objector.file(play.roundId(), anonymous(nomination)));
        report(id);
        return id;
    }

    private void report(String id) {
        play.complete("office1", id, "userTask_admit", Map.of("decision", "admit", "about", "eligibility", "investigatedBy", "office2"));
        play.complete("office2", id, "userTask_investigate", Map.of("report", "经查阅年度总结和会议记录原件，情况已经核实清楚。"));
    }

    private String decide(String id, String judge, String verdict) {
        return attempt(() -> play.complete(judge, id, "userTask_decide", Map.of("decision", verdict, "reason", "经查证，裁定如上。详见报告。")));
    }

    private String sign() {
        return attempt(() -> play.decide("leader3", "userTask_signDecision", notice.signature()));
    }

    private IntegrityCase investigated(String unit) {
        String id = new Registering(engine).start("member1", "integrity-case", Map.of("accusedKind", "ORGANISATION",
                "accusedName", NoticePlay.name(unit), "accusedUnit", "某会", "allegation", "该集体申报材料中的证明系伪造，原件可以查证。"));
        play.complete("ethics1", id, "userTask_check", Answers.decision("open", "线索具体，可以查证。"));
        play.complete("ethics1", id, "userTask_investigate", Map.of("report", "调取原件核对，并听取了当事人的陈述和申辩。"));
        IntegrityCase open = cases.get(id);
        assertThat(open.accused()).isEqualTo(new Accused(NoticePlay.name(unit), null, "某会"));
        return open;
    }

    private String find(IntegrityCase found) {
        return attempt(() -> play.complete("ethics2", found.id(), "userTask_find",
                Map.of("decision", "misconduct", "measure", "DISQUALIFICATION", "reason", "认定伪造证明材料，情节严重。")));
    }

    private static String attempt(Runnable step) {
        try {
            step.run();
            return "done";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private String id(String reference) {
        return objections.find(new Reference(reference)).orElseThrow().id();
    }
}
