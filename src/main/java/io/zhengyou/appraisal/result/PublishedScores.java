package io.zhengyou.appraisal.result;

import io.zhengyou.appraisal.Satisfactions;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The scores of units as the last published round shows them. */
@Component
class PublishedScores implements Satisfactions {

    private final Rounds rounds;
    private final Findings findings;

    PublishedScores(Rounds rounds, Findings findings) {
        this.rounds = rounds;
        this.findings = findings;
    }

    @Override
    public List<Score> latest() {
        return rounds.lastPublished().map(this::scores).orElse(List.of());
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
