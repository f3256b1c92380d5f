package io.zhengyou.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.database.RankCorrelation;
import io.zhengyou.database.TestDatabase;
import io.zhengyou.directory.Units;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a result also say something by their place, their ids and the transaction that wrote them: not who came when. */
@ServerTest
class OrderOnDiskTest {

    /** H2 finds nothing when it sorts some queries by the bare number of the row. */
    private static final String PLACE = TestDatabase.isPostgres() ? "ctid" : "_rowid_ + 0";
    private static final String WORST = "question = 1 AND step = " + OwnPaper.WORST + " AND sheets = 1";

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
    void play() {
        round = new OwnWordsRound(new AppraisalPlay(engine, port), port, links);
        round.open(electors, units);
        round.castAllBut(0);
        round.close();
    }

    /** Chance alone is past the bound once in a thousand rounds, but not at the same place in the next round too. */
    @Test
    void isTheOrderOfCastingOnlyByChance() {
        Set<String> alike = alike();
        if (!alike.isEmpty()) {
            play();
            alike.retainAll(alike());
        }
        assertThat(alike).isEmpty();
    }

    @Test
    @Tag("postgres")
    void isOfOneTransactionThatTickedNobodyOff() {
        assertThat(ticks()).hasSize(OwnWordsRound.APPRAISERS);
        assertThat(results()).hasSize(1).doesNotContainAnyElementsOf(ticks());
    }

    @Test
    void wouldBeFoundToBeTheOrderOfCasting() {
        jdbc.sql("DELETE FROM appraisal_comment WHERE round_id = ?").param(round.id()).update();
        jdbc.sql("DELETE FROM appraisal_code WHERE round_id = ?").param(round.id()).update();
        jdbc.sql("DELETE FROM appraisal_count WHERE round_id = ? AND " + WORST).param(round.id()).update();
        for (int turn = 0; turn < OwnWordsRound.APPRAISERS; turn++) {
            jdbc.sql("INSERT INTO appraisal_comment (id, round_id, subject, text) VALUES (?, ?, 1, ?)")
                    .params("%s%04d".formatted(round.id().substring(0, 30), turn), round.id(), round.comments().get(turn)).update();
            jdbc.sql("INSERT INTO appraisal_code (round_id, code) VALUES (?, ?)").params(round.id(), round.codes().get(turn)).update();
            jdbc.sql("INSERT INTO appraisal_count (round_id, subject, question, step, sheets) VALUES (?, ?, 1, ?, 1)")
                    .params(round.id(), round.complaints().get(turn), OwnPaper.WORST).update();
        }
        assertThat(alike()).contains("comment by place", "comment by id", "code by place", "count by place");
        if (TestDatabase.isPostgres()) {
            assertThat(results()).as("a transaction a row").hasSizeGreaterThan(OwnWordsRound.APPRAISERS);
        }
    }

    /** Where the order of what is kept is more like the order of casting, or its contrary, than chance makes it. */
    private Set<String> alike() {
        Set<String> alike = new TreeSet<>();
        note(alike, "comment by place", round.comments(), kept("text FROM appraisal_comment", "TRUE", PLACE, String.class));
        note(alike, "comment by id", round.comments(), kept("text FROM appraisal_comment", "TRUE", "id", String.class));
        note(alike, "code by place", round.codes(), kept("code FROM appraisal_code", "TRUE", PLACE, String.class));
        note(alike, "code by code", round.codes(), kept("code FROM appraisal_code", "TRUE", "code", String.class));
        note(alike, "count by place", round.complaints(), kept("subject FROM appraisal_count", WORST, PLACE, Integer.class));
        return alike;
    }

    private static <T> void note(Set<String> alike, String what, List<T> cast, List<T> kept) {
        if (!RankCorrelation.of(cast, kept).isChance()) {
            alike.add(what);
        }
    }

    private <T> List<T> kept(String what, String which, String order, Class<T> type) {
        return jdbc.sql("SELECT " + what + " WHERE round_id = ? AND " + which + " ORDER BY " + order).param(round.id()).query(type).list();
    }

    private Set<String> ticks() {
        return transactions("ballot_roll WHERE voted = TRUE AND ballot_id = (SELECT ballot_id FROM appraisal_round WHERE id = ?)");
    }

    private Set<String> results() {
        Set<String> all = new HashSet<>();
        List.of("appraisal_count", "appraisal_comment", "appraisal_code").forEach(table -> all.addAll(transactions(table + " WHERE round_id = ?")));
        return all;
    }

    private Set<String> transactions(String rows) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT xmin::text FROM " + rows).param(round.id()).query(String.class).list());
    }
}
