package io.zhengyou.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zhengyou.client.Server;
import io.zhengyou.database.OwnDatabase;
import io.zhengyou.packaging.PackagedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Mass appraisals of several sizes, each on a fresh server with a gigabyte of heap and a fresh PostgreSQL; beside them the textbook's way
 * and the bare database.
 */
final class Appraisals {

    static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    private static final int BATCH = 200;
    private static final int MOST_OF_THE_TEXTBOOK = 10_000;

    private final Figures figures = new Figures();

    void play(List<Integer> sizes) throws Exception {
        for (int size : sizes) {
            play(size);
            if (size <= MOST_OF_THE_TEXTBOOK) {
                beside(size);
            }
        }
        figures.print(System.out);
    }

    private void play(int size) throws Exception {
        Path folder = Files.createTempDirectory("zhengyou-bench");
        System.out.printf("appraisal of %,d on PostgreSQL, in %s%n", size, folder);
        HeapLog heap = new HeapLog(folder.resolve("gc.log"));
        OwnDatabase.POSTGRESQL.with(folder, database -> {
            try (PackagedServer server = PackagedServer.startOn(database, folder, "-Xmx1g", heap.option(), profile(folder))) {
                new AppraisalOf(size, new Server(server.address()), database, figures).play();
            }
            try (HikariDataSource pool = pool(database)) {
                compare(size, new BareJdbc(pool));
            }
        });
        figures.note(size, "heap: most megabytes in use after a collection", heap.most());
    }

    private void compare(int size, BareJdbc bare) throws Exception {
        int opened = (int) Math.round(figures.get(size, AppraisalOf.ROWS_OPENED));
        int cast = (int) Math.round(figures.get(size, AppraisalOf.ROWS_CAST));
        figures.note(size, "bare JDBC: as many rows an appraiser, 200 a commit, a second", BATCH * bare.run(1, BATCH * opened, 20));
        figures.note(size, "bare JDBC: as many rows a ballot, one a commit, a second by 8", bare.run(8, cast, 1_000));
    }

    private void beside(int size) throws Exception {
        OwnDatabase.POSTGRESQL.with(Files.createTempDirectory("zhengyou-bench"), database -> {
            try (HikariDataSource pool = pool(database); Textbook textbook = new Textbook(pool, figures)) {
                textbook.play(size);
            }
        });
    }

    /** With {@code -Dprofile} the server leaves a recording for {@code jfr}. */
    private static String profile(Path folder) {
        return System.getProperty("profile") == null ? "-Xshare:auto" : "-XX:StartFlightRecording=settings=profile,filename=" + folder.resolve("server.jfr");
    }

    /** As the server's. */
    private static HikariDataSource pool(DriverManagerDataSource database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.getUrl());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
