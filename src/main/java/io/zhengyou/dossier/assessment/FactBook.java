package io.zhengyou.dossier.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.dossier.chapter.Dossier;
import io.zhengyou.dossier.chapter.Gatherer;
import io.zhengyou.dossier.chapter.Owners;
import io.zhengyou.engine.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frozen facts of all assessments. A version is never changed; what changed since becomes the next. */
@Component
public class FactBook {

    private final JdbcClient jdbc;
    private final Owners owners;
    private final Gatherer gatherer;
    private final Weighing weighing;
    private final ObjectMapper json;
    private final Clock clock;

    FactBook(JdbcClient jdbc, Owners owners, Gatherer gatherer, Weighing weighing, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.gatherer = gatherer;
        this.weighing = weighing;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what is known now, if it is not what was kept last. */
    public void freeze(Assessment assessment) {
        Dossier dossier = gatherer.gather(owners.unit(assessment.unitCode()).orElseThrow(), assessment.year());
        String document = written(dossier);
        Indicators indicators = weighing.of(assessment);
        Optional<Facts> last = latest(assessment.id());
        if (last.filter(facts -> facts.document().equals(document) && facts.indicators().equals(indicators)).isEmpty()) {
            add(assessment.id(), last.map(Facts::version).orElse(0) + 1, document, indicators);
        }
    }

    /** Empty before the first freezing. */
    public Optional<Facts> latest(String assessmentId) {
        return jdbc.sql("SELECT * FROM annual_facts WHERE assessment_id = ? ORDER BY version DESC FETCH FIRST 1 ROWS ONLY").param(assessmentId)
                .query((row, number) -> read(row)).optional();
    }

    /** The facts as they were frozen. */
    public Dossier dossier(Facts facts) {
        try {
            return json.readValue(facts.document(), Dossier.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen facts cannot be read", e);
        }
    }

    private void add(String assessmentId, int version, String document, Indicators found) {
        jdbc.sql("INSERT INTO annual_facts (assessment_id, version, document, sha256, fulfilment, satisfaction, approval, overdue, rebounds, honours, frozen_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(assessmentId, version, document, Sha256.of(document), found.fulfilment(), found.satisfaction(), found.approval(),
                        found.overdue(), found.rebounds(), found.honours(), OffsetDateTime.now(clock))
                .update();
    }

    private String written(Dossier dossier) {
        try {
            return json.writeValueAsString(dossier);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts cannot be written", e);
        }
    }

    private static Facts read(ResultSet row) throws SQLException {
        Indicators indicators = new Indicators(row.getString("fulfilment"), row.getInt("satisfaction"), row.getInt("approval"), row.getInt("overdue"),
                row.getInt("rebounds"),                 row.getInt("honours"));
        return new Facts(row.getInt("version"), row.getString("document"), row.getString("sha256"), indicators,
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}
