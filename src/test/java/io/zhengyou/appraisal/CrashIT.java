package io.zhengyou.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Appraisal;
import io.zhengyou.client.Booth;
import io.zhengyou.client.Server;
import io.zhengyou.database.OwnDatabase;
import io.zhengyou.packaging.PackagedServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The server is killed in the midst of the opening, of the count and of the withdrawal, and each time goes on where it was. */
class CrashIT {

    private interface Step {
        void take() throws Exception;
    }

    private static final int ROLL = 3_000;
    private static final int CAST = 40;

    @TempDir
    private Path folder;

    private DriverManagerDataSource database;
    private JdbcClient jdbc;
    private PackagedServer server;
    private Appraisal appraisal;

    @Test
    void everybodyIsAskedOnceAndEveryBallotIsCountedOnce() throws Exception {
        play(OwnDatabase.POSTGRESQL, () -> {
            open();
            Set<String> codes = cast();
            count();
            withdraw();
            compare(codes);
        });
    }

    /** H2 writes what was committed at once only if it is told to. */
    @Test
    void onH2WhatWasAnsweredIsOnTheDisk() throws Exception {
        play(OwnDatabase.H2, () -> {
            open();
            cast();
            server.kill();
            assertThat(ticks()).isEqualTo(CAST);
        });
    }

    private void play(OwnDatabase kind, Step step) throws Exception {
        kind.with(folder, made -> {
            database = made;
            jdbc = JdbcClient.create(database);
            try (PackagedServer started = PackagedServer.startOn(database, folder, "-XX:TieredStopAtLevel=1")) {
                server = started;
                step.take();
            }
        });
    }

    private void open() throws Exception {
        appraisal = Appraisal.begin(new Server(server.address()));
        appraisal.prepare(ROLL);
        appraisal.approve();
        killWhileSomeAreOpen();
        server.restart();
        await().atMost(Duration.ofMinutes(1)).until(() -> text("stage FROM appraisal_round WHERE id = ?").equals("VOTING"));

        List<String> asked = jdbc.sql("SELECT ASSIGNEE_ FROM ACT_RU_TASK WHERE TASK_DEF_KEY_ = 'userTask_vote'").query(String.class).list();
        assertThat(asked).hasSize(ROLL).containsExactlyInAnyOrderElementsOf(
                jdbc.sql("SELECT voter FROM appraisal_elector WHERE round_id = ?").param(appraisal.id()).query(String.class).list());
        assertThat(number("ACT_HI_PROCINST WHERE PROC_DEF_KEY_ = 'appraisal-ballot' AND BUSINESS_KEY_ = ?")).isEqualTo(ROLL);
    }

    private Set<String> cast() {
        Booth booth = new Booth(new Server(server.address()));
        return appraisal.links(database, CAST).stream().map(booth::cast).collect(Collectors.toSet());
    }

    /** The count is one transaction. It waits for a row of its result that another is writing, until the server is killed. */
    private void count() throws Exception {
        try (HeldRow row = new HeldRow(database, appraisal.id())) {
            appraisal.passTheTime();
            await().atMost(Duration.ofMinutes(1)).until(row::isAwaited);
            server.kill();
        }
        assertThat(number("appraisal_count WHERE round_id = ?")).as("counted so far").isZero();
        server.restart();
    }

    private void withdraw() throws Exception {
        killWhileSomeAreOpen();
        server.restart();
        appraisal.awaitReview();
    }

    private void compare(Set<String> codes) {
        assertThat(codes).hasSize(CAST);
        assertThat(new HashSet<>(jdbc.sql("SELECT code FROM appraisal_code WHERE round_id = ?").param(appraisal.id()).query(String.class).list()))
                .isEqualTo(codes);
        assertThat(jdbc.sql("SELECT SUM(sheets) FROM appraisal_count WHERE round_id = ? GROUP BY subject, question").param(appraisal.id())
                .query(Integer.class).list()).hasSize(50).containsOnly(CAST);
        assertThat(ticks()).isEqualTo(CAST);
        assertThat(number("ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ? AND PROC_DEF_ID_ LIKE 'appraisal-ballot:%'")).as("open ballots").isZero();
        assertThat(number("ACT_HI_PROCINST WHERE PROC_DEF_KEY_ = 'appraisal-ballot' AND END_TIME_ IS NOT NULL AND BUSINESS_KEY_ = ?")).isEqualTo(ROLL);
    }

    /** As the database says, and not after a while. Over one connection: the window is short. */
    private void killWhileSomeAreOpen() throws Exception {
        try (Connection connection = database.getConnection()) {
            JdbcClient watch = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(1))
                    .until(() -> someAreOpen(watch));
            server.kill();
        }
        assertThat(someAreOpen(jdbc)).as("neither none nor all are open").isTrue();
    }

    private boolean someAreOpen(JdbcClient seen) {
        int open = seen.sql("SELECT COUNT(*) FROM ballot_roll r JOIN appraisal_round a ON a.ballot_id = r.ballot_id"
                + " WHERE r.instance_id IS NOT NULL AND r.voted = FALSE AND a.id = ?").param(appraisal.id()).query(Integer.class).single();
        return open > 0 && open < ROLL - CAST;
    }

    private int ticks() {
        return number("ballot_roll r JOIN appraisal_round a ON a.ballot_id = r.ballot_id WHERE r.voted = TRUE AND a.id = ?");
    }

    private int number(String rows) {
        return jdbc.sql("SELECT COUNT(*) FROM " + rows).param(appraisal.id()).query(Integer.class).single();
    }

    private String text(String what) {
        return jdbc.sql("SELECT " + what).param(appraisal.id()).query(String.class).single();
    }
}
