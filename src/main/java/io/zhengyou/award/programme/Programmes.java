package io.zhengyou.award.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programmes. The shipped ones are written at the first start; what the office changes afterwards stays. */
@Component
public class Programmes implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final RulesJson json;
    private final Resource shipped;

    Programmes(JdbcClient jdbc, RulesJson json, @Value("classpath:award/programmes.json") Resource shipped) {
        this.jdbc = jdbc;
        this.json = json;
        this.shipped = shipped;
    }

    public List<Programme> all() {
        return jdbc.sql("SELECT * FROM award_programme ORDER BY place").query((row, number) -> programme(row)).list();
    }

    public Optional<Programme> find(String code) {
        return jdbc.sql("SELECT * FROM award_programme WHERE code = ?").param(code).query((row, number) -> programme(row)).optional();
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        List<Programme> programmes = new ObjectMapper().readValue(shipped.getInputStream(), new TypeReference<>() {});
        for (int place = 0; place < programmes.size(); place++) {
            addIfMissing(programmes.get(place), place);
        }
    }

    private void addIfMissing(Programme programme, int place) {
        if (find(programme.code()).isEmpty()) {
            jdbc.sql("INSERT INTO award_programme (code, place, name, rules) VALUES (?, ?, ?, ?)")
                    .params(programme.code(), place, programme.name(), json.write(programme.rules()))
                    .update();
        }
    }

    private Programme programme(ResultSet row) throws SQLException {
        return new Programme(row.getString("code"), row.getString("name"), json.read(row.getString("rules")));
    }
}
