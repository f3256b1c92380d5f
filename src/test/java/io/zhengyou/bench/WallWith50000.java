package io.zhengyou.bench;

import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public wall with 50,000 pledges, read by 16 at once. */
final class WallWith50000 implements Scenario {

    private static final int PLEDGES = 50_000;
    private static final int BATCH = 5_000;
    private static final int CLIENTS = 16;
    private static final int EACH = 25;

    private static final String[] WORDS = {"科普", "讲座", "调研", "服务", "基层", "会员", "学术", "交流", "培训", "走访", "咨询", "期刊", "论坛", "帮扶"};
    private static final String RARE = "珍稀";
    private static final OffsetDateTime BEGIN = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8));

    private final Random random = new Random(1);
    private final List<String> units = new ArrayList<>();

    @Override
    public void play(Server server, DataSource database, Stopwatch stopwatch) throws Exception {
        Files.readAllLines(Path.of("src/main/resources/organisation/units.csv")).stream().skip(1).map(line -> line.split(",")[0]).forEach(units::add);
        fill(new JdbcTemplate(database));
        read(stopwatch, server, "wall: first page", () -> "/pledges");
        read(stopwatch, server, "wall: a frequent word", () -> "/pledges?q=" + "%E7%A7%91%E6%99%AE");
        read(stopwatch, server, "wall: a word of one pledge", () -> "/pledges?q=" + "%E7%8F%8D%E7%A8%80");
        read(stopwatch, server, "wall: a unit's pledges in one state", () -> "/pledges?unit=" + unit(any()) + "&state=UNDERWAY");
        read(stopwatch, server, "wall: a unit's page", () -> "/units/" + unit(any()));
        read(stopwatch, server, "wall: a pledge", () -> "/pledges/pledge-" + any());
        read(stopwatch, server, "wall: the feed", () -> "/pledges/feed");
        stopwatch.once("wall: open data as CSV, all 100,000 items", () -> server.page("/open-data/pledges.csv"));
    }

    /** Every client keeps its connection, as a browser does. */
    private void read(Stopwatch stopwatch, Server server, String what, Callable<String> path) throws Exception {
        ThreadLocal<Session> visitor = ThreadLocal.withInitial(() -> Session.ofVisitor(server));
        server.page(path.call());
        stopwatch.atOnce(what, CLIENTS, EACH, () -> visitor.get().get(path.call()));
    }

    private void fill(JdbcTemplate jdbc) {
        insert(jdbc, "publication_pledge (pledge_id, kind, pledger, unit_code, unit_name, title, pledge_year, published_at, version, state,"
                + " dimensions, found_in)", 1, number -> new Object[] {
            "pledge-" + number, "UNIT", "例单位" + number % 230, unit(number), "例单位" + number % 230, "承诺书第 " + number + " 号", 2024 + number % 3,
            BEGIN.plusMinutes(number), 1, number % 5 == 0 ? "KEPT" : "UNDERWAY", " GOOD_STANDING GOOD_MEMBERS ",
            "承诺书第 " + number + " 号\n" + text(60) + (number == PLEDGES / 2 ? RARE : "")});
        insert(jdbc, "publication_pledge_item (pledge_id, version, number, what, target, due_on, dimension)", 2, row -> new Object[] {
            "pledge-" + row / 2, 1, row % 2 + 1, text(20), text(8), LocalDate.of(2026, 12, 1), "GOOD_STANDING"});
        insert(jdbc, "publication_pledge_entry (pledge_id, unit_code, kind, published_at, version, author, verdict, text, more)", 3, row -> {
            boolean commentary = row % 3 == 2;
            return new Object[] {
                "pledge-" + row / 3, unit(row / 3), row % 3 == 0 ? "PUBLISHED" : commentary ? "COMMENTARY" : "PROGRESS", BEGIN.plusMinutes(row), 1,
                commentary ? "例领导" : null, commentary ? "GOOD" : null, text(30), commentary ? text(20) : ""};
        });
        jdbc.execute("ANALYZE");
    }

    private static void insert(JdbcTemplate jdbc, String columns, int rowsAPledge, IntFunction<Object[]> row) {
        int width = columns.split(",").length;
        String sql = "INSERT INTO " + columns + " VALUES (" + "?, ".repeat(width - 1) + "?)";
        for (int first = 0; first < PLEDGES * rowsAPledge; first += BATCH) {
            List<Object[]> rows = new ArrayList<>(IntStream.range(first, first + BATCH).mapToObj(row).toList());
            jdbc.batchUpdate(sql, rows);
        }
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private synchronized int any() {
        return random.nextInt(PLEDGES);
    }

    private String unit(int number) {
        return units.get(number % units.size());
    }
}
