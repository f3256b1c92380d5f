package io.zhengyou.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.database.AtOnce;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** No two rounds have one name. */
@ServerTest
class RoundTitlesTest {

    private static final String REFUSAL = "「届次名称」已有同名的届次。请换一个名称";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Play play;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第九届试验奖 A", "第九届试验奖A", " 第九届试验奖 ａ ", "第九届试验奖　a"})
    void refusesTheSameNameHoweverItIsSpaced(String title) {
        if (count("第九届试验奖 A") == 0) {
            play.startRoundExactly("party-organisation", "第九届试验奖 A");
        }
        assertThatThrownBy(() -> play.startRoundExactly("party-member", title)).hasMessageContaining(REFUSAL);
        assertThat(count(title)).isLessThanOrEqualTo(1);
    }

    @Test
    void ofTwoAtOnceOneIsStarted() {
        Callable<String> start = () -> {
            try {
                new Play(engine, port).startRoundExactly("party-organisation", "同时发起试验届");
                return "started";
            } catch (RuntimeException refused) {
                return String.valueOf(refused.getMessage());
            }
        };
        List<String> answers = new AtOnce(database, transactions)
                .run(() -> jdbc.sql("UPDATE award_programme SET code = code").update(), List.of(start, start));
        assertThat(answers).contains("started").anySatisfy(answer -> assertThat(answer).contains(REFUSAL));
        assertThat(count("同时发起试验届")).isEqualTo(1);
    }

    private int count(String title) {
        return jdbc.sql("SELECT COUNT(*) FROM award_round WHERE title = ?").param(title).query(Integer.class).single();
    }
}
