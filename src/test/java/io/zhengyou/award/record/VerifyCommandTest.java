package io.zhengyou.award.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.award.round.Rounds;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class VerifyCommandTest {

    @Autowired
    private Verification verification;

    @Autowired
    private Links links;

    @Autowired
    private RecordChain chain;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Programmes programmes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String roundId;

    @BeforeEach
    void startARound() {
        var programme = programmes.find("science-worker").orElseThrow();
        roundId = transaction.execute(status -> rounds.start(programme, "命令试验届", "office1"));
    }

    @Test
    void saysOkAndTheLastHashOfAWholeRecord() {
        assertThat(run(roundId)).isZero();
        assertThat(said.toString(UTF_8).strip()).matches("OK 共 3 环，末环 SHA-256 [0-9a-f]{64}");
    }

    @Test
    void namesTheFirstDecisionThatWasChanged() {
        jdbc.sql("UPDATE award_round SET title = '别的届次' WHERE id = ?").param(roundId).update();
        assertThat(run(roundId)).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("第一处：第 2 环，届次启动 " + roundId);
    }

    @Test
    void saysThatThereIsNoSuchRound() {
        assertThat(run("nowhere")).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("没有编号为 nowhere 的届次");
    }

    @Test
    void findsAHashThatWasWrittenDownThoughMoreWasDecidedSince() {
        assertThat(run(roundId, links.of(roundId).get(1).hash().toUpperCase())).isZero();
        assertThat(said.toString(UTF_8)).contains("抄存的 SHA-256 是第 2 环的校验值，其后又有 1 环。");
    }

    @Test
    void missesAHashThatWasWrittenDownWhereTheRecordWasWrittenAnew() {
        String writtenDown = links.of(roundId).get(2).hash();
        jdbc.sql("DELETE FROM award_record WHERE round_id = ?").param(roundId).update();
        jdbc.sql("UPDATE award_round SET title = '别的届次', record_length = 0, record_head = '' WHERE id = ?").param(roundId).update();
        chain.begin(roundId);
        assertThat(run(roundId)).as("whole in itself").isZero();
        assertThat(run(roundId, writtenDown)).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("记录中没有抄存的 SHA-256 " + writtenDown);
    }

    private int run(String id) {
        return run(id, "");
    }

    private int run(String id, String writtenDown) {
        var command = new VerifyCommand(verification, links, id, writtenDown, new PrintStream(said, true, UTF_8));
        command.run(new DefaultApplicationArguments());
        return command.getExitCode();
    }
}
