package io.zhengyou.award.review;

import io.zhengyou.award.programme.ScoreRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How every number of a ranking came about.
 *
 * @param rule     by which the round is scored
 * @param quota    how many places count
 * @param lines    by place
 * @param leanings by expert, those farthest from the others first
 */
public record ScoreSheet(ScoreRule rule, int quota, List<Line> lines, List<Leaning> leanings) {

    /**
     * What one expert gave.
     *
     * @param standardised the same as a z-score of the round
     * @param dropped      whether the rule of the round leaves it out as the highest or lowest
     */
    public record Given(String expert, BigDecimal total, BigDecimal standardised, boolean dropped) {}

    /**
     * One nomination.
     *
     * @param scores by every rule
     * @param places by every rule
     */
    public record Line(String nominationId, List<Given> given, Map<ScoreRule, BigDecimal> scores, Map<ScoreRule, Integer> places) {

        public boolean within(ScoreRule rule, int quota) {
            return places.get(rule) <= quota;
        }
    }

    /** @param nominations those that were ranked; what nobody scored has zero, as in the ranking itself */
    static ScoreSheet of(ScoreRule rule, int quota, List<String> nominations, List<Mark> marks) {
        Map<ScoreRule, Map<String, BigDecimal>> scores = new EnumMap<>(ScoreRule.class);
        Map<ScoreRule, Map<String, Integer>> places = new EnumMap<>(ScoreRule.class);
        for (ScoreRule each : ScoreRule.values()) {
            Map<String, BigDecimal> combined = Combination.of(each, marks);
            Map<String, BigDecimal> all = nominations.stream().collect(Collectors.toMap(id -> id, id -> combined.getOrDefault(id, BigDecimal.ZERO)));
            scores.put(each, all);
            places.put(each, Ranking.of(all).stream().collect(Collectors.toMap(Ranking.Ranked::nominationId, Ranking.Ranked::place)));
        }
        Map<String, List<Given>> given = given(rule, marks);
        List<Line> lines = nominations.stream()
                .map(id -> new Line(id, given.getOrDefault(id, List.of()), of(id, scores), of(id, places)))
                .sorted(Comparator.<Line>comparingInt(line -> line.places().get(rule)).thenComparing(Line::nominationId))
                .toList();
        return new ScoreSheet(rule, quota, lines, Leaning.of(marks));
    }

    /** How many places another rule would have given to somebody else. */
    public long moved(ScoreRule other) {
        return lines.stream().filter(line -> line.within(other, quota) && !line.within(rule, quota)).count();
    }

    private static Map<String, List<Given>> given(ScoreRule rule, List<Mark> marks) {
        Map<String, BigDecimal> standardised = Standardised.of(marks).stream().collect(Collectors.toMap(ScoreSheet::key, mark -> mark.total()));
        return marks.stream().collect(Collectors.groupingBy(Mark::nominationId, Collectors.collectingAndThen(Collectors.toList(),
                own -> sorted(own, rule == ScoreRule.TRIMMED_MEAN && Average.trims(own.size()), standardised))));
    }

    private static List<Given> sorted(List<Mark> own, boolean trimmed, Map<String, BigDecimal> standardised) {
        List<Mark> marks = own.stream().sorted(Comparator.<Mark, BigDecimal>comparing(mark -> mark.total()).reversed().thenComparing(Mark::expert)).toList();
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            given.add(new Given(mark.expert(), mark.total(), standardised.get(key(mark)), trimmed && (i == 0 || i == marks.size() - 1)));
        }
        return given;
    }

    private static String key(Mark mark) {
        return mark.nominationId() + " " + mark.expert();
    }

    private static <T> Map<ScoreRule, T> of(String nomination, Map<ScoreRule, Map<String, T>> byRule) {
        Map<ScoreRule, T> own = new EnumMap<>(ScoreRule.class);
        byRule.forEach((rule, values) -> own.put(rule, values.get(nomination)));
        return own;
    }
}
