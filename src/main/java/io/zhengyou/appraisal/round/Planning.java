package io.zhengyou.appraisal.round;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.appraisal.questionnaire.Questionnaires;
import io.zhengyou.directory.Unit;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins rounds and says how they go. */
@Component
public class Planning {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Planning(JdbcClient jdbc, JdbcTemplate template, Questionnaires questionnaires, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * The round keeps a copy of what the questionnaire asks now.
     *
     * @param questionnaire its code
     * @return the id of the new round
     */
    public String start(String title, String questionnaire, String person) {
        String id = UUID.randomUUID().toString();
        Questionnaire asked = questionnaires.find(questionnaire).orElseThrow();
        jdbc.sql("INSERT INTO appraisal_round (id, title, questionnaire, comment_prompt, stage, started_by, started_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, title, questionnaire, asked.comment(), Stage.PREPARING.name(), person, OffsetDateTime.now(clock))).update();
        List<Question> questions = asked.questions();
        template.batchUpdate("INSERT INTO appraisal_round_question (round_id, place, text, measures, weight) VALUES (?, ?, ?, ?, ?)",
                IntStream.range(0, questions.size()).mapToObj(place -> new Object[] {
                    id, place + 1, questions.get(place).text(), questions.get(place).measures(), questions.get(place).weight()
                }).toList());
        return id;
    }

    /**
     * Says how the round goes, in the place of what was said before.
     *
     * @param subjects the units that are appraised, in the order of the ballot
     */
    public void plan(String id, Plan plan, List<Unit> subjects) {
        jdbc.sql("UPDATE appraisal_round SET scope = ?, roll = ?, sample = ?, days = ?, quorum_percent = ?, least = ?, threshold = ? WHERE id = ?")
                .params(Arrays.asList(plan.scope().name(), plan.roll().name(), plan.sample(), plan.days(), plan.quorumPercent(), plan.least(),
                        plan.threshold(), id))
                .update();
        jdbc.sql("DELETE FROM appraisal_subject WHERE round_id = ?").param(id).update();
        template.batchUpdate("INSERT INTO appraisal_subject (round_id, number, name, unit_code, kind) VALUES (?, ?, ?, ?, ?)",
                IntStream.range(0, subjects.size()).mapToObj(place -> new Object[] {
                    id, place + 1, subjects.get(place).name(), subjects.get(place).code(), subjects.get(place).kind().label()
                }).toList());
    }
}
