package io.zhengyou.award.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far an expert scored from the others on the same nominees: the mean of the differences between the expert's total
 * and the mean of the others' totals. Above zero: more lenient.
 *
 * @param compared on how many nominations; those that nobody else scored say nothing
 */
public record Leaning(String expert, int compared, BigDecimal difference) {

    /** From so many points on, up or down, an expert counts as far from the others. */
    public static final int FAR = 10;

    public boolean isFar() {
        return difference.abs().compareTo(BigDecimal.valueOf(FAR)) >= 0;
    }

    static List<Leaning> of(List<Mark> marks) {
        Map<String, List<BigDecimal>> differences = new HashMap<>();
        marks.stream().collect(Collectors.groupingBy(Mark::nominationId)).values().stream().filter(own -> own.size() > 1).forEach(own ->
                own.forEach(mark -> differences.computeIfAbsent(mark.expert(), expert -> new ArrayList<>()).add(difference(mark, own))));
        return differences.entrySet().stream()
                .map(one -> new Leaning(one.getKey(), one.getValue().size(), Average.mean(one.getValue()).setScale(2, RoundingMode.HALF_UP)))
                .sorted(Comparator.<Leaning, BigDecimal>comparing(leaning -> leaning.difference().abs()).reversed().thenComparing(Leaning::expert))
                .toList();
    }

    private static BigDecimal difference(Mark mark, List<Mark> all) {
        List<BigDecimal> others = all.stream().filter(other -> !other.expert().equals(mark.expert())).map(Mark::total).toList();
        return mark.total().subtract(Average.mean(others));
    }
}
