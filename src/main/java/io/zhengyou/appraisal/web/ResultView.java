package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.result.Disclosure;
import io.zhengyou.appraisal.result.Findings;
import io.zhengyou.appraisal.result.Results;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A published result as its page shows it. */
@Component
class ResultView {

    /**
     * @param questions what all said to each; empty where that would tell of few
     * @param comments  by the name of the subject; those of subjects with few sheets under an empty name, all together
     * @param codes     how many sheets were counted
     */
    record Shown(
            List<ResultLine> subjects, List<ResultLine> kinds, ResultLine total, List<QuestionLine> questions, Map<String, List<String>> comments,
            int codes, String note, List<Participation.Ways> ways) {

        /** Whether there is a round before to compare with. */
        public boolean isCompared() {
            return Stream.concat(Stream.of(total), subjects.stream()).anyMatch(line -> line.change() != null);
        }

        /** Whether the round before asked any of the same questions. */
        public boolean isQuestionsCompared() {
            return questions.stream().anyMatch(line -> line.change() != null);
        }
    }

    private final Rounds rounds;
    private final Findings findings;
    private final Results results;
    private final Opinions opinions;
    private final Participation participation;

    ResultView(Rounds rounds, Findings findings, Results results, Opinions opinions, Participation participation) {
        this.rounds = rounds;
        this.findings = findings;
        this.results = results;
        this.opinions = opinions;
        this.participation = participation;
    }

    Shown of(Round round) {
        Disclosure found = findings.of(round);
        List<Subject> subjects = rounds.subjects(round.id());
        Earlier earlier = rounds.previous(round)
                .map(previous -> Earlier.of(round, previous, rounds.subjects(previous.id()), findings.of(previous))).orElse(Earlier.NOTHING);
        return new Shown(
                subjects.stream().map(subject -> ResultLine.of(
                        subject.name(), Optional.ofNullable(found.subjects().get(subject.number())), earlier.subject(subject.unitCode()), round)).toList(),
                subjects.stream().map(Subject::kind).distinct()
                        .map(kind -> ResultLine.of(kind, Optional.ofNullable(found.kinds().get(kind)), earlier.kind(kind), round)).toList(),
                ResultLine.of("合计", found.total(), earlier.total(), round), questions(round, found, earlier),
                Remarks.of(subjects, results.comments(round.id()), found.subjects().keySet()),
                results.codes(round.id()).size(), opinions.latest(round.id(), Step.REVIEW, "note").orElse(""), participation.ways(round));
    }

    private static List<QuestionLine> questions(Round round, Disclosure found, Earlier earlier) {
        return found.total().map(total -> IntStream.range(0, round.questions().size()).mapToObj(place -> new QuestionLine(
                round.questions().get(place), total.satisfiedPercent(place), earlier.question(round.questions().get(place).text()))).toList())
                .orElse(List.of());
    }
}
