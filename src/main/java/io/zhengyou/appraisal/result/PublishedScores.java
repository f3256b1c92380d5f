package io.zhengyou.appraisal.result;

import io.zhengyou.appraisal.AppraisedUnits;
import io.zhengyou.appraisal.PublishedResults;
import io.zhengyou.appraisal.Satisfactions;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scores of units as published rounds show them. */
@Component
class PublishedScores implements Satisfactions, PublishedResults, AppraisedUnits {

    private final Rounds rounds;
    private final Findings findings;
    private final JdbcClient jdbc;
    private final Clock clock;

    PublishedScores(Rounds rounds, Findings findings, JdbcClient jdbc, Clock clock) {
        this.rounds = rounds;
        this.findings = findings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Score> latest() {
        return rounds.lastPublished().map(this::scores).orElse(List.of());
    }

    @Override
    public List<Published> ofUnit(String unitCode) {
        return jdbc.sql("SELECT r.id, r.published_at FROM appraisal_round r WHERE r.stage = 'PUBLISHED' AND EXISTS"
                        + " (SELECT 1 FROM appraisal_subject s WHERE s.round_id = r.id AND s.unit_code = ?) ORDER BY r.published_at, r.id")
                .param(unitCode)
                .query((row, number) -> Map.entry(row.getString("id"),
                        row.getObject("published_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toLocalDate()))
                .list().stream().flatMap(round -> published(rounds.get(round.getKey()), round.getValue(), unitCode)).toList();
    }

    @Override
    public Set<String> in(int year) {
        var from = LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return Set.copyOf(jdbc.sql("SELECT DISTINCT s.unit_code FROM appraisal_subject s JOIN appraisal_round r ON r.id = s.round_id"
                        + " WHERE r.stage = 'PUBLISHED' AND r.published_at >= ? AND r.published_at < ?")
                .params(from, from.plusYears(1)).query(String.class).list());
    }

    private Stream<Published> published(Round round, LocalDate day, String unitCode) {
        Map<Integer, Answers> shown = findings.of(round).subjects();
        return rounds.subjects(round.id()).stream().filter(subject -> subject.unitCode().equals(unitCode)).map(subject -> {
            Answers answers = shown.get(subject.number());
            return answers == null ? new Published(round.id(), round.title(), day, subject.name(), 0, 0, 0, false)
                    : new Published(round.id(), round.title(), day, subject.name(), answers.appraised(), answers.score(round.weights()),
                            answers.satisfiedPercent(), true);
        });
    }

    private List<Score> scores(Round round) {
        Map<Integer, Answers> shown = findings.of(round).subjects();
        Map<String, Double> byUnit = new TreeMap<>();
        rounds.subjects(round.id()).stream().filter(subject -> shown.containsKey(subject.number()))
                .forEach(subject -> byUnit.merge(subject.unitCode(), score(round, shown, subject), Math::min));
        return byUnit.entrySet().stream().map(unit -> new Score(unit.getKey(), unit.getValue())).toList();
    }

    private static double score(Round round, Map<Integer, Answers> shown, Subject subject) {
        return shown.get(subject.number()).score(round.weights());
    }
}
