package io.zhengyou.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.database.Sought;
import io.zhengyou.database.TableScan;
import io.zhengyou.directory.Units;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What appraisers said is nowhere before the close, and after it only where it belongs, beside nothing that leads to them. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class AppraisalSecrecyTest {

    /** So many hand in while everything that a library may ever write is written. */
    private static final int TALKATIVE = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Electors electors;

    @Autowired
    private Links links;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    private OwnWordsRound round;

    @BeforeEach
    void open() {
        round = new OwnWordsRound(new AppraisalPlay(engine, port), port, links);
        round.open(electors, units);
    }

    @Test
    void nothingThatWasSaidIsAnywhereBeforeTheCloseAndAfterItOnlyInItsTable(CapturedOutput log) {
        round.castAllBut(TALKATIVE);
        TalkativeLog.during(() -> round.castAllBut(0));
        TableScan scan = new TableScan(jdbc);
        assertThat(scan.columnsWith(Stream.concat(everything().stream(), round.secrets().stream()).toList())).isEmpty();
        assertThat(log.getAll()).contains("POST \"/appraise/paper\"", "POST \"/appraise/ballot\"");
        assertThat(round.secrets()).hasSize(OwnWordsRound.APPRAISERS).noneMatch(log.getAll()::contains);
        assertThat(leaked(log)).isEmpty();
        List<String> sealed = sealed();
        assertThat(sealed).hasSize(2 * OwnWordsRound.APPRAISERS);

        TalkativeLog.during(round::close);
        Map<String, Set<String>> found = scan.columnsWithEach(Stream.concat(everything().stream(), sealed.stream()).toList());
        round.comments().forEach(comment -> assertThat(found.remove(comment)).containsExactly("appraisal_comment.text"));
        round.codes().forEach(code -> assertThat(found.remove(code)).containsExactly("appraisal_code.code"));
        assertThat(found).as("traces of codes, answers and what was in the box").isEmpty();
        assertThat(log.getAll()).contains("INSERT INTO appraisal_comment");
        assertThat(leaked(log)).isEmpty();
    }

    @Test
    void whatIsKeptHasNeitherVoterNorTime() {
        assertThat(columnsOf("ballot_sealed")).containsExactlyInAnyOrder("id", "ballot_id", "sealed");
        assertThat(columnsOf("appraisal_count")).containsExactlyInAnyOrder("round_id", "subject", "question", "step", "sheets");
        assertThat(columnsOf("appraisal_comment")).containsExactlyInAnyOrder("id", "round_id", "subject", "text");
        assertThat(columnsOf("appraisal_code")).containsExactlyInAnyOrder("round_id", "code");
    }

    @Test
    void aPlantedLeakIsFound(CapturedOutput log) {
        round.castAllBut(OwnWordsRound.APPRAISERS - 1);
        jdbc.sql("UPDATE appraisal_elector SET name = ? WHERE voter = ?").params("x" + round.codes().get(0), round.voters().get(0)).update();
        jdbc.sql("UPDATE appraisal_round SET reason = ? WHERE id = ?").params(round.answers().get(1), round.id()).update();
        assertThat(new TableScan(jdbc).columnsWith(everything())).isEqualTo(Set.of("appraisal_elector.name", "appraisal_round.reason"));
        TalkativeLog.during(() -> LoggerFactory.getLogger("planted").trace("somebody said {}.", round.comments().get(0)));
        assertThat(leaked(log)).containsExactly(round.comments().get(0));
    }

    private List<String> everything() {
        return Stream.of(round.comments(), round.codes(), round.tracesOfCodes(), round.answers()).flatMap(Collection::stream).toList();
    }

    private Set<String> leaked(CapturedOutput log) {
        return new Sought(everything()).foundIn(log.getAll());
    }

    private List<String> sealed() {
        return jdbc.sql("SELECT id, sealed FROM ballot_sealed WHERE ballot_id = (SELECT ballot_id FROM appraisal_round WHERE id = ?)").param(round.id())
                .query((row, number) -> List.of(row.getString("id"), row.getString("sealed"))).list().stream().flatMap(List::stream).toList();
    }

    private List<String> columnsOf(String table) {
        return jdbc.sql("SELECT LOWER(column_name) FROM information_schema.columns WHERE LOWER(table_name) = ?").param(table).query(String.class).list();
    }
}
