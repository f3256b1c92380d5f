package io.zhengyou.award.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.Sha256;
import io.zhengyou.ServerTest;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A round from a version that recorded fewer kinds of decisions. */
@ServerTest
class OldChainTest {

    @Autowired
    private OldRounds oldRounds;

    @Autowired
    private Verification verification;

    @Autowired
    private RecordChain chain;

    @Autowired
    private Links links;

    @Autowired
    private Sources sources;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Programmes programmes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private String roundId;

    @BeforeEach
    void startARoundAsTheOldVersionDid() {
        var programme = programmes.find("science-worker").orElseThrow();
        roundId = transaction.execute(status -> rounds.start(programme, "旧记录试验届", "office1"));
        jdbc.sql("DELETE FROM award_record WHERE round_id = ?").param(roundId).update();
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        lines.add(Canonical.ordered(Map.of("kind", "ROUND", "key", roundId, "sha256", Sha256.of(sources.content(Recorded.ROUND, roundId)))));
        Link start = new Link(1, Link.START, roundId, Instant.parse("2026-01-01T00:00:00Z"), Canonical.text(lines), "");
        links.add(roundId, new Link(1, start.kind(), start.key(), start.at(), start.content(), start.hashAfter("")));
    }

    @Test
    void isExtendedOnceAtTheStartAndIsWholeFromThenOn() {
        assertThat(verification.of(roundId).faults()).extracting(Fault::wrong).containsExactly("数据没有记录在案。");
        String writtenDown = verification.of(roundId).head();
        oldRounds.run(new DefaultApplicationArguments());
        oldRounds.run(new DefaultApplicationArguments());
        assertThat(chain.of(roundId)).extracting(Link::label).containsExactly("记录起点", "记录扩充");
        assertThat(verification.of(roundId).faults()).isEmpty();
        assertThat(verification.linkWith(roundId, writtenDown)).contains(1);

        transaction.executeWithoutResult(status -> rounds.enter(roundId, Stage.NOMINATING));
        assertThat(verification.of(roundId).ok()).isTrue();
        jdbc.sql("UPDATE award_round SET stage = 'CONFERRED' WHERE id = ?").param(roundId).update();
        assertThat(verification.of(roundId).faults()).extracting(Fault::what).containsExactly("届次阶段 " + roundId);
    }

    /** Otherwise somebody could change what they like and have it taken over. */
    @Test
    void takesNothingOverASecondTime() {
        oldRounds.run(new DefaultApplicationArguments());
        Link last = chain.of(roundId).get(1);
        Link again = new Link(3, Link.EXTENSION, roundId, last.at(), last.content(), "");
        links.add(roundId, new Link(3, again.kind(), again.key(), again.at(), again.content(), again.hashAfter(last.hash())));
        assertThat(verification.of(roundId).faults()).extracting(Fault::wrong).containsExactly("记录只能接管一次已有的决定，这一环来历不明。");
    }
}
