package io.zhengyou.appraisal.round;

import io.zhengyou.appraisal.Question;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be asked. A round keeps its own copy: a change concerns later rounds only. */
@Component
public class Questionnaires {

    /** A questionnaire by its code. */
    public record Questionnaire(String code, String name) {}

    private final JdbcClient jdbc;

    Questionnaires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Questionnaire> all() {
        return jdbc.sql("SELECT code, name FROM appraisal_questionnaire ORDER BY name, code").query(Questionnaire.class).list();
    }

    /** In their order; of a questionnaire that does not exist there are none. */
    public List<Question> questions(String code) {
        return jdbc.sql("SELECT text, measures, weight FROM appraisal_question WHERE questionnaire = ? ORDER BY place").param(code)
                .query(Question.class).list();
    }
}
