package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.award.record.Fault;
import io.zhengyou.award.record.Link;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.award.record.Verification;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.database.AtOnce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain over the decisions of a round, and what it finds when somebody with access to the database changes one. */
@ServerTest
class RecordTest {

    /** Of what is decided before each test. */
    private static final int LENGTH = 19;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecordChain chain;

    @Autowired
    private Verification verification;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Rounds rounds;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TransactionTemplate transaction;

    private String roundId;
    private String nomination;

    @BeforeEach
    void decideALittle() {
        Play play = new Play(engine, port);
        play.startRound("party-organisation", "记录试验届");
        roundId = play.roundId();
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(30), 2));
        play.decide("leader1", "userTask_approveScheme", decision("return", "请再斟酌名额。"));
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(30), 3));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        nomination = play.nominate("liaisonB41", "B41", organisation("第B41党支部"));
        play.complete("secretaryB41", nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
    }

    @Test
    void recordsEveryDecisionInItsOrderAndFindsItUnchanged() {
        assertThat(verification.of(roundId).faults()).isEmpty();
        assertThat(chain.of(roundId)).extracting(Link::kind).containsExactly(
                "START", "ROUND", "STAGE", "SCHEME", "IN_FORCE", "OPINION", "SCHEME", "IN_FORCE", "OPINION", "RULES", "STAGE",
                "NOMINATION", "STATE", "SUBMISSION", "NOMINEE", "STATE", "OPINION", "STATE", "STATE");
    }

    @Test
    void namesADecisionThatWasChanged() {
        jdbc.sql("UPDATE award_opinion SET decision = 'approve' WHERE round_id = ? AND decision = 'return'").param(roundId).update();
        Fault fault = verification.of(roundId).faults().get(0);
        assertThat(fault.number()).isEqualTo(6);
        assertThat(fault).hasToString("第 6 环，意见 " + chain.of(roundId).get(5).key() + "：数据与记录不一致，记录之后被改动过。");
    }

    @Test
    void namesAVersionOfANominationThatWasChangedOrDeleted() {
        jdbc.sql("UPDATE award_submission SET deeds = deeds || '。' WHERE nomination_id = ?").param(nomination).update();
        assertThat(verification.of(roundId).faults()).singleElement().extracting(Fault::what).isEqualTo("推荐材料 " + nomination + "/1");
        jdbc.sql("DELETE FROM award_submission WHERE nomination_id = ?").param(nomination).update();
        assertThat(verification.of(roundId).faults()).singleElement().extracting(Fault::wrong).isEqualTo("数据已不存在。");
    }

    @Test
    void namesALinkThatWasChangedTogetherWithItsDecision() {
        jdbc.sql("UPDATE award_record SET content = '[]' WHERE round_id = ? AND number = 6").param(roundId).update();
        assertThat(verification.of(roundId).faults().get(0)).satisfies(fault -> {
            assertThat(fault.number()).isEqualTo(6);
            assertThat(fault.wrong()).isEqualTo("记录本身被改动过，校验值不符。");
        });
        jdbc.sql("UPDATE award_record SET kind = 'NOBODY' WHERE round_id = ? AND number = 1").param(roundId).update();
        assertThat(verification.of(roundId).faults().get(0).number()).isEqualTo(1);
    }

    @Test
    void missesALinkThatWasTakenOutAndAnEndThatWasCutOff() {
        jdbc.sql("DELETE FROM award_record WHERE round_id = ? AND number = ?").params(roundId, LENGTH).update();
        assertThat(verification.of(roundId).faults()).extracting(Fault::wrong)
                .containsExactly("记录不完整，应有 19 环，实有 18 环。", "数据与记录不一致，记录之后被改动过。");
        jdbc.sql("DELETE FROM award_record WHERE round_id = ? AND number = 6").param(roundId).update();
        assertThat(verification.of(roundId).faults().get(0).wrong()).isEqualTo("缺少这一环。");
    }

    @Test
    void findsADecisionThatNobodyMade() {
        jdbc.sql("INSERT INTO award_opinion (id, round_id, step, person, decision, text, given_at)"
                        + " SELECT 'x' || SUBSTRING(id, 2), round_id, step, person, decision, text, given_at FROM award_opinion"
                        + " WHERE round_id = ? AND decision = 'return'")
                .param(roundId).update();
        assertThat(verification.of(roundId).faults()).extracting(Fault::wrong).containsExactly("数据没有记录在案。");
    }

    @Test
    void coversWhatWasDecidedBeforeThereWasARecord() {
        jdbc.sql("DELETE FROM award_record WHERE round_id = ?").param(roundId).update();
        jdbc.sql("UPDATE award_round SET record_length = 0, record_head = '' WHERE id = ?").param(roundId).update();
        chain.begin(roundId);
        chain.begin(roundId);
        assertThat(chain.of(roundId)).extracting(Link::kind).containsExactly("START");
        assertThat(verification.of(roundId).ok()).isTrue();

        jdbc.sql("UPDATE award_scheme SET call_text = '别的' WHERE round_id = ? AND version = 1").param(roundId).update();
        assertThat(verification.of(roundId).faults()).singleElement()
                .hasToString("第 1 环，评选方案 " + roundId + "/1：数据与记录不一致，记录之后被改动过。");
    }

    @Test
    void keepsOneOrderWhenManyDecideAtOnce() {
        int many = 7;
        List<Callable<String>> decisions = IntStream.range(0, many).<Callable<String>>mapToObj(person -> () -> transaction.execute(status ->
                opinions.add(roundId, nomination, "test", "expert" + person, "accept", "第 " + person + " 位的意见"))).toList();
        new AtOnce(database, transactions).run(() -> rounds.lock(roundId), decisions);
        assertThat(chain.of(roundId)).hasSize(LENGTH + many);
        assertThat(verification.of(roundId).faults()).isEmpty();
    }

    @Test
    void recordsNothingOutsideATransactionAndNothingOfOneThatFailed() {
        assertThatThrownBy(() -> chain.add(roundId, Recorded.ROUND, roundId)).isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            opinions.add(roundId, null, "test", "office1", "accept", "不作数");
            status.setRollbackOnly();
        });
        assertThat(verification.of(roundId)).satisfies(verdict -> {
            assertThat(verdict.ok()).isTrue();
            assertThat(verdict.length()).isEqualTo(LENGTH);
        });
    }
}
