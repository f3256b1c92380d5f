package io.zhengyou.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ballot.Count;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was voted before every mark was sealed by itself still counts. */
class BallotMigrationTest {

    @Test
    void theVotesOfOpenedBoxesBecomeCountsAndThoseOfShutOnesStay() {
        SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:ballot-migration", true);
        JdbcClient jdbc = before(database);
        vote(jdbc, "opened", "NULL");
        List.of("+-0", "++0", "+00").forEach(marks -> jdbc.sql("INSERT INTO ballot_vote (id, ballot_id, marks) VALUES (RANDOM_UUID(), 'opened', ?)").param(marks).update());
        vote(jdbc, "empty", "NULL");
        vote(jdbc, "shut", "'key'");
        jdbc.sql("INSERT INTO ballot_sealed (id, ballot_id, sealed) VALUES ('1', 'shut', 'paper')").update();

        migration(database).target("1.12").load().migrate();

        Counts counts = new Counts(jdbc);
        assertThat(counts.of("opened")).containsExactly(new Count("a", 3, 0, 0), new Count("b", 1, 1, 1), new Count("c", 0, 0, 3));
        assertThat(counts.of("empty")).containsExactly(new Count("a", 0, 0, 0), new Count("b", 0, 0, 0), new Count("c", 0, 0, 0));
        assertThat(counts.of("shut")).isEmpty();
        assertThat(jdbc.sql("SELECT sealed FROM ballot_sealed WHERE ballot_id = 'shut'").query(String.class).single()).isEqualTo("paper");
        database.destroy();
    }

    private static JdbcClient before(DataSource database) {
        migration(database).target("1.11").load().migrate();
        return JdbcClient.create(database);
    }

    private static FluentConfiguration migration(DataSource database) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }

    private static void vote(JdbcClient jdbc, String id, String key) {
        jdbc.sql("INSERT INTO ballot (id, title, business_key, quorum_numerator, quorum_denominator, pass_numerator, pass_denominator, seats, closes_at, box_key)"
                + " VALUES ('" + id + "', '旧投票', 'k', 2, 3, 2, 3, 1, CURRENT_TIMESTAMP, " + key + ")").update();
        for (String option : List.of("a", "b", "c")) {
            jdbc.sql("INSERT INTO ballot_option (ballot_id, place, option_id, name, detail) VALUES (?, ?, ?, ?, '')")
                    .params(id, "abc".indexOf(option), option, option).update();
        }
    }
}
