package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.award.Tampering.Deed;
import io.zhengyou.award.honour.Certificates;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Reference;
import io.zhengyou.award.process.SilentExperts;
import io.zhengyou.award.record.Verdict;
import io.zhengyou.award.record.Verification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Somebody with access to the database changes or deletes one row of what decided a round; the record shows it, whatever it is. */
@ServerTest
class TamperingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private SilentExperts silent;

    @Autowired
    private Objections objections;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Verification verification;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private WebApplicationContext server;

    private final Set<String> tried = new TreeSet<>();
    private Play play;
    private Tampering tampering;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        tampering = new Tampering(database);
    }

    /** A table that is added later must be covered by the record or be named as one that decides no round. */
    @Test
    void everyTableOfTheAwardIsThoughtOf() {
        Set<String> known = new TreeSet<>(TamperedTables.byName().keySet());
        known.addAll(TamperedTables.NOT_OF_A_ROUND);
        assertThat(known).containsAll(tampering.tables("award_"));
    }

    @Test
    void whateverIsChangedOrDeletedInAConferredRoundIsFound() throws Exception {
        confer();
        assertThat(verification.of(play.roundId()).faults()).isEmpty();
        List<Deed> deeds = new ArrayList<>();
        TamperedTables.byName().forEach((table, where) -> {
            deeds.addAll(tampering.updates(table, where, play.roundId()));
            deeds.addAll(tampering.deletes(table, where, play.roundId()));
        });
        deeds.removeIf(deed -> TamperedTables.DECIDES_NOTHING.contains(deed.name()));
        assertThat(deeds.stream().filter(this::isUnnoticed)).extracting(Deed::name).isEmpty();
        assertThat(tried).as("tables of which a row was changed or deleted").containsAll(TamperedTables.byName().keySet());
        assertThat(verification.of(play.roundId()).faults()).isEmpty();
    }

    @Test
    void theReasonAndTheStageOfATerminatedRoundAreCovered() {
        play.startRound("party-organisation", "篡改终止试验届");
        play.decide("office1", "userTask_draftScheme", Answers.scheme(LocalDate.now(clock).plusDays(30), 1));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        play.requestTermination("office2", "评选条件有变，终止本届评选。");
        play.complete("leader2", play.roundId(), "userTask_approveTermination", decision("approve"));
        play.work();
        assertThat(verification.of(play.roundId()).faults()).isEmpty();
        assertThat(faultsAfter("UPDATE award_round SET reason = '另有原因' WHERE id = ?")).contains("届次终止 " + play.roundId());
        assertThat(faultsAfter("UPDATE award_round SET stage = 'CONFERRED' WHERE id = ?")).contains("届次终止 " + play.roundId(), "届次阶段 " + play.roundId());
    }

    private void confer() throws Exception {
        EventfulRound round = new EventfulRound(play);
        Objecting objector = new Objecting(server);
        round.nominate("篡改试验届", LocalDate.now(clock).plusDays(60));
        Task overdue = round.scoreAllButOne();
        silent.replace(play.roundId(), String.valueOf(play.variable(overdue, "reviewId")), "office1", "多次催办未果。");
        round.scoreTheRest();
        round.vote();
        String upheld = objection(objector.file(play.roundId(), Objecting.named(round.nominations().get(0))));
        String dismissed = objection(objector.file(play.roundId(), Objecting.anonymous(round.nominations().get(1))));
        round.judge(upheld, "uphold");
        round.judge(dismissed, "dismiss");
        round.confer(clock);
        round.revoke(certificates.ofRound(play.roundId()).get(0).number());
    }

    private String objection(String reference) {
        return objections.find(new Reference(reference)).orElseThrow().id();
    }

    /** What the database itself refuses needs no record. */
    private boolean isUnnoticed(Deed deed) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                status.setRollbackOnly();
                assertThat(jdbc.update(deed.sql(), deed.parameters().toArray())).as(deed.sql()).isEqualTo(1);
                tried.add(deed.name().split("\\.")[0]);
                return verification.of(play.roundId()).ok();
            }));
        } catch (DataIntegrityViolationException refused) {
            return false;
        }
    }

    private List<String> faultsAfter(String sql) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.update(sql, play.roundId());
            Verdict verdict = verification.of(play.roundId());
            return verdict.faults().stream().map(fault -> fault.what()).toList();
        });
    }
}
