package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.result.Answers;
import io.zhengyou.appraisal.round.Round;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the tables of a result: a subject, a kind of unit, or all.
 *
 * @param appraised {@code null} where nothing may be shown; so are the figures that follow
 * @param satisfied in percent
 * @param before    the satisfied of the round before; {@code null} where there is nothing to compare
 * @param questions the satisfied in percent, by question
 */
record ResultLine(
        String name, @Nullable Integer appraised, @Nullable Double score, @Nullable Double satisfied, @Nullable Double before, List<Double> questions) {

    static ResultLine of(String name, Optional<Answers> answers, Optional<Answers> before, Round round) {
        return answers.map(known -> new ResultLine(name, known.appraised(), known.score(round.weights()), known.satisfiedPercent(),
                        before.map(Answers::satisfiedPercent).orElse(null),
                        IntStream.range(0, round.questions().size()).mapToObj(known::satisfiedPercent).toList()))
                .orElse(new ResultLine(name, null, null, null, null, List.of()));
    }

    /** In percentage points; {@code null} where there is nothing to compare. */
    public @Nullable Double change() {
        return satisfied == null || before == null ? null : satisfied - before;
    }
}
