package io.zhengyou.award.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ProgrammeMigrationTest {

    @Test
    void whatWasChangedBeforeThereWereVersionsIsTheFirstVersion() {
        SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:programme-migration", true);
        FluentConfiguration migration = Flyway.configure().dataSource(database).locations("classpath:db/migration");
        migration.target("1.8").load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("INSERT INTO award_programme (code, place, name, rules) VALUES ('old', 3, '旧奖', '{\"quota\":7}')").update();

        migration.target("1.9").load().migrate();

        assertThat(jdbc.sql("SELECT v.version, v.name, v.rules, v.saved_by, p.place FROM award_programme_version v"
                + " JOIN award_programme p ON p.code = v.programme").query().singleRow())
                .containsEntry("version", 1).containsEntry("name", "旧奖").containsEntry("saved_by", null).containsEntry("place", 3)
                .hasEntrySatisfying("rules", rules -> assertThat(rules).asString().contains("7"));
        database.destroy();
    }
}
