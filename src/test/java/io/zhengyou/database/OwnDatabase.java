package io.zhengyou.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a server in a process of its own keeps its data in: on the disk, and open to others beside it. */
public enum OwnDatabase {
    H2("H2") {
        @Override
        public void with(Path folder, Use use) throws Exception {
            // As it comes, but open to a second process.
            use.of(new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data/zhengyou").toAbsolutePath()
                    + ";LOCK_TIMEOUT=10000;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;AUTO_SERVER=TRUE", "sa", ""));
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        public void with(Path folder, Use use) throws Exception {
            // Its writes go to the disk, as they would anywhere else: the library starts it with -F, which would leave that out.
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start()) {
                use.of(new DriverManagerDataSource(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
            }
        }
    };

    /** What is done while there is the database. */
    public interface Use {
        /** @param database a connection for each statement, and none between them */
        void of(DriverManagerDataSource database) throws Exception;
    }

    private final String label;

    OwnDatabase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static OwnDatabase labelled(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst().orElseThrow();
    }

    /** Makes an empty database for a server that runs in this folder. */
    public abstract void with(Path folder, Use use) throws Exception;
}
