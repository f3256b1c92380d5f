package io.zhengyou.appraisal.result;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a round found, as far as it may be shown. */
@Component
public class Findings {

    private final Rounds rounds;
    private final Results results;

    Findings(Rounds rounds, Results results) {
        this.rounds = rounds;
        this.results = results;
    }

    public Disclosure of(Round round) {
        List<Subject> subjects = rounds.subjects(round.id());
        return Disclosure.of(subjects, results.of(round.id(), subjects, round.questions().size()), round.planned().least());
    }

    /** The subjects whose score may be shown and is below the threshold. */
    public List<Subject> below(Round round, Disclosure found) {
        Map<Integer, Answers> shown = found.subjects();
        return rounds.subjects(round.id()).stream()
                .filter(subject -> Optional.ofNullable(shown.get(subject.number()))
                        .filter(answers -> answers.score(round.weights()) < round.planned().threshold()).isPresent())
                .toList();
    }
}
