package io.zhengyou.bench;

import io.zhengyou.client.Server;
import io.zhengyou.packaging.PackagedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a server keeps its data in. */
enum Database {
    H2("H2") {
        @Override
        void with(Path folder, Use use) throws Exception {
            start(folder, use);
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        void with(Path folder, Use use) throws Exception {
            // As it comes: its writes go to the disk, as they would anywhere else.
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                start(folder, use, "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres", "--spring.datasource.password=postgres");
            }
        }
    };

    interface Use {
        void of(Server server) throws Exception;
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

    private static void start(Path folder, Use use, String... options) throws Exception {
        String[] withPeople = Stream.concat(Stream.of("--spring.profiles.active=demo"), Stream.of(options)).toArray(String[]::new);
        try (PackagedServer server = PackagedServer.startIn(folder, withPeople)) {
            use.of(new Server(server.address()));
        }
    }
}
