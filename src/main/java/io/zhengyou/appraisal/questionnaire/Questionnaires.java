package io.zhengyou.appraisal.questionnaire;

import static java.util.Comparator.comparing;

import io.zhengyou.appraisal.Question;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked. Nothing is overwritten: what is saved becomes the next version. A round keeps its own copy of the one it began with. */
@Component
public class Questionnaires {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    Questionnaires(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** As they are asked now, by name. */
    public List<Questionnaire> all() {
        return inForce().stream().map(Version::questionnaire).toList();
    }

    /** The version in force of every questionnaire, by name. */
    public List<Version> inForce() {
        return jdbc.sql("SELECT code FROM appraisal_questionnaire").query(String.class).list().stream().map(code -> history(code).get(0))
                .sorted(comparing(version -> version.questionnaire().name())).toList();
    }

    /** As it is asked now. */
    public Optional<Questionnaire> find(String code) {
        return history(code).stream().findFirst().map(Version::questionnaire);
    }

    /** All versions, the one in force first; empty if there is no such questionnaire. */
    public List<Version> history(String code) {
        return jdbc.sql("SELECT * FROM appraisal_questionnaire_version WHERE questionnaire = ? ORDER BY version DESC").param(code)
                .query((row, place) -> {
                    int number = row.getInt("version");
                    return new Version(number, new Questionnaire(code, row.getString("name"), questions(code, number), row.getString("comment_prompt")),
                            row.getString("saved_by"), row.getObject("saved_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()));
                }).list();
    }

    @Transactional
    public void add(Questionnaire questionnaire, String by) {
        jdbc.sql("INSERT INTO appraisal_questionnaire (code) VALUES (?)").param(questionnaire.code()).update();
        write(questionnaire, 1, by);
    }

    /**
     * Makes the next version.
     *
     * @param base the version that was changed
     * @return whether it was still in force; otherwise nothing is saved
     */
    @Transactional
    public boolean save(Questionnaire changed, int base, String by) {
        // Two who save at once come one after the other.
        jdbc.sql("SELECT code FROM appraisal_questionnaire WHERE code = ? FOR UPDATE").param(changed.code()).query(String.class).single();
        if (history(changed.code()).get(0).number() != base) {
            return false;
        }
        write(changed, base + 1, by);
        return true;
    }

    private void write(Questionnaire questionnaire, int version, String by) {
        jdbc.sql("INSERT INTO appraisal_questionnaire_version (questionnaire, version, name, comment_prompt, saved_by, saved_at)"
                        + " VALUES (:code, :version, :name, :comment, :by, :at)")
                .param("code", questionnaire.code()).param("version", version).param("name", questionnaire.name())
                .param("comment", questionnaire.comment()).param("by", by).param("at", OffsetDateTime.now(clock)).update();
        List<Question> questions = questionnaire.questions();
        template.batchUpdate("INSERT INTO appraisal_questionnaire_question (questionnaire, version, place, text, measures, weight) VALUES (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, questions.size()).mapToObj(place -> new Object[] {
                    questionnaire.code(), version, place + 1, questions.get(place).text(), questions.get(place).measures(), questions.get(place).weight()
                }).toList());
    }

    private List<Question> questions(String code, int version) {
        return jdbc.sql("SELECT text, measures, weight FROM appraisal_questionnaire_question WHERE questionnaire = ? AND version = ? ORDER BY place")
                .params(code, version).query(Question.class).list();
    }
}
