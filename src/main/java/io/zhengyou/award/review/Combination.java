package io.zhengyou.award.review;

import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhengyou.award.programme.ScoreRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How what several experts gave becomes one score for each nomination, to four digits. */
final class Combination {

    private static final int DIGITS = 4;
    /** Far beyond the digits and far before the last ones of a division or a root, which differ between equals. */
    private static final int CERTAIN_DIGITS = 24;

    private Combination() {}

    /**
     * @param marks all marks of the round
     * @return the scores by nomination; one without a mark has none
     */
    static Map<String, BigDecimal> of(ScoreRule rule, List<Mark> marks) {
        return switch (rule) {
            case MEAN -> each(marks, Average::mean);
            case TRIMMED_MEAN -> each(marks, Average::trimmedMean);
            case MEDIAN -> each(marks, Average::median);
            case Z_SCORE -> each(Standardised.of(marks), Average::mean);
        };
    }

    private static Map<String, BigDecimal> each(List<Mark> marks, Function<List<BigDecimal>, BigDecimal> average) {
        return marks.stream().collect(groupingBy(Mark::nominationId, mapping(Mark::total,
                collectingAndThen(toList(), totals -> rounded(average.apply(totals))))));
    }

    /** Thirds add up to a little less than half a last digit: without the first step equals could come out as 38.5937 and 38.5938. */
    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(CERTAIN_DIGITS, HALF_UP).setScale(DIGITS, HALF_UP);
    }
}
