package io.zhengyou.award.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Evens out lenient and severe experts, and those who use much or little of the scale: z-scores. An expert's total counts by how many of
 * the expert's own standard deviations it lies from the expert's own mean, and is written as so many deviations of all
 * totals of the round from their mean. So it stays readable beside the 0 to 100 of the experts, which it may exceed a little.
 *
 * <p>What cannot be standardised:
 * <ul>
 *   <li>An expert who scored one nomination only cannot be compared with themselves, so nobody knows whether they are
 *       lenient. They are measured by the round as a whole, which leaves their total as it is.
 *   <li>An expert who gave several nominations the same total told none of them apart: each gets the mean of the round.
 * </ul>
 */
final class Standardised {

    private Standardised() {}

    /** @return the same marks, in no order, with standardised totals */
    static List<Mark> of(List<Mark> marks) {
        List<Mark> standardised = new ArrayList<>();
        Map<String, List<Mark>> byExpert = marks.stream().collect(Collectors.groupingBy(Mark::expert));
        byExpert.values().forEach(own -> standardised.addAll(own.size() == 1 ? own : moved(own, scale(marks))));
        return standardised;
    }

    private static List<Mark> moved(List<Mark> own, Scale round) {
        Scale scale = scale(own);
        return own.stream().map(mark -> mark.withTotal(scale.moved(mark.total(), round))).toList();
    }

    private static Scale scale(List<Mark> marks) {
        return Scale.of(marks.stream().map(Mark::total).toList());
    }
}
