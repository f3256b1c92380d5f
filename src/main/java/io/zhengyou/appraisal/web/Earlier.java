package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.result.Answers;
import io.zhengyou.appraisal.result.Disclosure;
import io.zhengyou.appraisal.round.Round;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the round before showed. Sums of answers are compared only if it asked the same; a question, with the same question.
 *
 * @param questions their texts, in order
 * @param subjects  by the code of the unit
 */
record Earlier(List<String> questions, Map<String, Answers> subjects, Disclosure found, boolean same) {

    static final Earlier NOTHING = new Earlier(List.of(), Map.of(), new Disclosure(Map.of(), Map.of(), Optional.empty()), false);

    /** @param subjects of the round before */
    static Earlier of(Round round, Round previous, List<Subject> subjects, Disclosure found) {
        Map<String, Answers> byUnit = new HashMap<>();
        subjects.stream().filter(subject -> found.subjects().containsKey(subject.number()))
                .forEach(subject -> byUnit.put(subject.unitCode(), found.subjects().get(subject.number())));
        return new Earlier(texts(previous), byUnit, found, Set.copyOf(texts(round)).equals(new HashSet<>(texts(previous))));
    }

    Optional<Answers> subject(String unitCode) {
        return Optional.ofNullable(subjects.get(unitCode)).filter(answers -> same);
    }

    Optional<Answers> kind(String kind) {
        return Optional.ofNullable(found.kinds().get(kind)).filter(answers -> same);
    }

    Optional<Answers> total() {
        return found.total().filter(answers -> same);
    }

    /** The satisfied in percent. */
    @Nullable Double question(String text) {
        int place = questions.indexOf(text);
        return place < 0 ? null : found.total().map(answers -> answers.satisfiedPercent(place)).orElse(null);
    }

    private static List<String> texts(Round round) {
        return round.questions().stream().map(Question::text).toList();
    }
}
