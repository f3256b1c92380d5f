package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.paper.PaperCount;
import io.zhengyou.appraisal.paper.PaperCounts;
import io.zhengyou.appraisal.result.Answers;
import io.zhengyou.appraisal.result.Disclosure;
import io.zhengyou.appraisal.result.Findings;
import io.zhengyou.appraisal.result.Results;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A published result as its page shows it. */
@Component
class ResultView {

    /**
     * A line of a table.
     *
     * @param appraised {@code null} where nothing may be shown; so are the figures that follow
     * @param change    of the satisfied since the round before, in percentage points; {@code null} where that shows nothing
     * @param questions the satisfied in percent, by question
     */
    record Line(
            String name, @Nullable Integer appraised, @Nullable Double score, @Nullable Double satisfied, @Nullable Double change,
            List<Double> questions) {}

    /**
     * @param comments by the name of the subject; those of subjects with few sheets under an empty name, all together
     * @param codes    how many sheets were counted
     */
    record Shown(List<Line> subjects, List<Line> kinds, Line total, Map<String, List<String>> comments, int codes, String note, List<Ways> ways) {

        /** Whether there is a round before to compare with. */
        public boolean isCompared() {
            return Stream.concat(Stream.of(total), subjects.stream()).anyMatch(line -> line.change() != null);
        }
    }

    /** How those of a unit took part, in numbers. */
    record Ways(String unit, int online, int paper) {}

    /** What the round before showed: of its subjects by their unit. */
    private record Before(Map<String, Answers> subjects, Disclosure found) {

        static final Before NOTHING = new Before(Map.of(), new Disclosure(Map.of(), Map.of(), Optional.empty()));
    }

    private final Rounds rounds;
    private final Findings findings;
    private final Results results;
    private final Opinions opinions;
    private final Sheets sheets;
    private final PaperCounts counts;
    private final Electors electors;
    private final Units units;

    ResultView(
            Rounds rounds, Findings findings, Results results, Opinions opinions, Sheets sheets, PaperCounts counts, Electors electors, Units units) {
        this.rounds = rounds;
        this.findings = findings;
        this.results = results;
        this.opinions = opinions;
        this.sheets = sheets;
        this.counts = counts;
        this.electors = electors;
        this.units = units;
    }

    Turnout turnout(Round round) {
        return sheets.turnout(round.ballot());
    }

    Shown of(Round round) {
        Disclosure found = findings.of(round);
        List<Subject> subjects = rounds.subjects(round.id());
        Before before = rounds.previous(round).map(this::before).orElse(Before.NOTHING);
        return new Shown(
                subjects.stream().map(subject -> line(subject.name(), found.subjects().get(subject.number()), before.subjects().get(subject.unitCode()), round))
                        .toList(),
                subjects.stream().map(Subject::kind).distinct().map(kind -> line(kind, found.kinds().get(kind), before.found().kinds().get(kind), round))
                        .toList(),
                line("合计", found.total().orElse(null), before.found().total().orElse(null), round), comments(round, subjects, found),
                results.codes(round.id()).size(), opinions.latest(round.id(), Step.REVIEW, "note").orElse(""), ways(round));
    }

    PaperCount paper(Round round) {
        return counts.ofRound(round);
    }

    /** The units that used paper; of one from which few took part nothing is shown. */
    private List<Ways> ways(Round round) {
        Set<String> voted = sheets.voted(round.ballot());
        return counts.byUnit(round).entrySet().stream().filter(unit -> unit.getValue().inBox() > 0).map(unit -> {
            long online = electors.asked(round.id(), unit.getKey()).stream().filter(elector -> voted.contains(elector.voter())).count();
            return new Ways(units.find(unit.getKey()).map(Unit::name).orElse(unit.getKey()), (int) online, unit.getValue().inBox());
        }).filter(ways -> ways.online() + ways.paper() >= round.planned().least()).toList();
    }

    private Before before(Round previous) {
        Disclosure found = findings.of(previous);
        Map<String, Answers> byUnit = new HashMap<>();
        rounds.subjects(previous.id()).stream().filter(subject -> found.subjects().containsKey(subject.number()))
                .forEach(subject -> byUnit.put(subject.unitCode(), found.subjects().get(subject.number())));
        return new Before(byUnit, found);
    }

    private static Line line(String name, @Nullable Answers answers, @Nullable Answers before, Round round) {
        if (answers == null) {
            return new Line(name, null, null, null, null, List.of());
        }
        return new Line(name, answers.appraised(), answers.score(round.weights()), answers.satisfiedPercent(),
                before == null ? null : answers.satisfiedPercent() - before.satisfiedPercent(),
                IntStream.range(0, round.questions().size()).mapToObj(answers::satisfiedPercent).toList());
    }

    /** A comment beside the name of a subject with few sheets would point at few people. */
    private Map<String, List<String>> comments(Round round, List<Subject> subjects, Disclosure found) {
        Map<Integer, List<String>> said = results.comments(round.id());
        Map<String, List<String>> shown = new LinkedHashMap<>();
        List<String> ofFew = new ArrayList<>();
        for (Subject subject : subjects) {
            List<String> texts = said.getOrDefault(subject.number(), List.of());
            if (!found.subjects().containsKey(subject.number())) {
                ofFew.addAll(texts);
            } else if (!texts.isEmpty()) {
                shown.put(subject.name(), texts);
            }
        }
        if (!ofFew.isEmpty()) {
            Collections.sort(ofFew);
            shown.put("", ofFew);
        }
        return shown;
    }
}
