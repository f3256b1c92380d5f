package io.zhengyou.bench;

import io.zhengyou.client.Server;
import io.zhengyou.packaging.PackagedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a server keeps its data in. */
enum Database {
    H2("H2") {
        @Override
        void with(Path folder, Use use) throws Exception {
            // So that a second process can fill it.
            start(folder, use, "jdbc:h2:file:" + folder.resolve("data/zhengyou").toAbsolutePath() + ";AUTO_SERVER=TRUE", "sa", "");
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        void with(Path folder, Use use) throws Exception {
            // As it comes: its writes go to the disk, as they would anywhere else.
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                start(folder, use, postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            }
        }
    };

    interface Use {
        /** @param database of the running server, to be filled past it */
        void of(Server server, DataSource database) throws Exception;
    }

    private final String label;

    Database(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Database labelled(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst().orElseThrow();
    }

    /** Starts a server with an empty database, and stops it afterwards. */
    abstract void with(Path folder, Use use) throws Exception;

    private static void start(Path folder, Use use, String url, String user, String password) throws Exception {
        try (PackagedServer server = PackagedServer.startIn(folder, "--spring.profiles.active=demo", "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user, "--spring.datasource.password=" + password)) {
            use.of(new Server(server.address()), new DriverManagerDataSource(url, user, password));
        }
    }
}
