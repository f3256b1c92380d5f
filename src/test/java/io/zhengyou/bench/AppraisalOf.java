package io.zhengyou.bench;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.client.Appraisal;
import io.zhengyou.client.Booth;
import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mass appraisal of ten units in five questions by so many people: half of them vote, over HTTP. */
final class AppraisalOf {

    static final String ROWS_OPENED = "open: rows written an appraiser";
    static final String ROWS_CAST = "cast: rows written a ballot";

    private static final int CLIENTS = 8;
    private static final int READ = 1_000;
    private static final int LOOKS = 200;
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final int size;
    private final Server server;
    private final DataSource database;
    private final Figures figures;
    private final Appraisal appraisal;
    private final Rows rows;

    AppraisalOf(int size, Server server, DataSource database, Figures figures) throws Exception {
        this.size = size;
        this.server = server;
        this.database = database;
        this.figures = figures;
        appraisal = Appraisal.begin(server);
        rows = new Rows(database);
    }

    void play() throws Exception {
        appraisal.prepare(size);
        rows.forget();
        double open = seconds("open: seconds", () -> appraisal.approve(), () -> stage().equals("VOTING"));
        figures.note(size, "open: appraisers a second", size / open);
        figures.note(size, ROWS_OPENED, rows.written() / size);
        look();
        cast();
        DemoTime time = new DemoTime(server);
        List<Integer> stretches = appraisal.stretches();
        seconds("remind: seconds to look through the half that has not voted", () -> time.pass(stretches.get(0)), () -> reminded() == 1);
        time.pass(stretches.get(1));
        await().atMost(LONG).until(() -> reminded() == 2);
        double count = seconds("count: seconds from the deadline to 10 subjects with 5 questions", () -> time.pass(stretches.get(2)),
                () -> stage().equals("COUNTED"));
        double close = seconds("close: seconds to withdraw the other half", () -> {}, this::isSettled);
        figures.note(size, "close: ballots withdrawn a second", (size - size / 2) / close);
        figures.note(size, "count and close: seconds", count + close);
    }

    /** The inbox of somebody who has one of the open ballots, as Tasklist asks for it. */
    private void look() throws Exception {
        Session member = server.person("member1").signIn();
        String query = ENGINE + "/task?assignee=member1&active=true&sortBy=created&sortOrder=desc&firstResult=0&maxResults=15";
        Load load = Load.of(1, Collections.nCopies(LOOKS, query), () -> member::get);
        times("inbox", load);
    }

    private void cast() throws Exception {
        List<String> links = appraisal.links(database, size / 2);
        List<Booth> booths = new ArrayList<>();
        Load reading = Load.of(CLIENTS, links.subList(0, Math.min(READ, links.size())), () -> {
            booths.add(new Booth(server));
            return booths.get(booths.size() - 1)::paper;
        });
        times("paper read", reading);
        figures.note(size, "papers read a second by 8", reading.aSecond());
        rows.forget();
        List<Booth> left = new ArrayList<>(booths);
        Load casting = Load.of(CLIENTS, links, () -> {
            Booth booth = left.remove(0);
            JsonNode paper = booth.paper(links.get(0));
            return link -> booth.cast(link, paper);
        });
        times("ballot cast", casting);
        figures.note(size, "ballots cast a second by 8", casting.aSecond());
        figures.note(size, "ballots cast", casting.taken().size());
        figures.note(size, "ballots refused or failed", casting.failed());
        figures.note(size, ROWS_CAST, rows.written() / casting.taken().size());
    }

    private void times(String what, Load load) {
        figures.note(size, what + ": p50 ms", load.percentile(50).toNanos() / 1e6);
        figures.note(size, what + ": p95 ms", load.percentile(95).toNanos() / 1e6);
    }

    private double seconds(String what, Runnable begin, BooleanSupplier ended) {
        long start = System.nanoTime();
        begin.run();
        await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50)).atMost(LONG).until(ended::getAsBoolean);
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.note(size, what, seconds);
        return seconds;
    }

    private String stage() {
        return jdbc().sql("SELECT stage FROM appraisal_round WHERE id = ?").param(appraisal.id()).query(String.class).single();
    }

    private int reminded() {
        return jdbc().sql("SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE PROC_DEF_KEY_ = 'appraisal-reminder' AND END_TIME_ IS NOT NULL")
                .query(Integer.class).single();
    }

    private boolean isSettled() {
        return jdbc().sql("SELECT COUNT(*) FROM ACT_RU_TASK WHERE TASK_DEF_KEY_ = 'userTask_review'").query(Integer.class).single() == 1;
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }
}
