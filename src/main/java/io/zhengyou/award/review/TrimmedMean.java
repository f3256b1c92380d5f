package io.zhengyou.award.review;

import static java.math.RoundingMode.HALF_UP;

import io.zhengyou.award.Criterion;
import java.math.BigDecimal;
import java.util.List;

/** How the scores of several experts become one. */
public final class TrimmedMean {

    /** From so many experts up the highest and the lowest total are dropped. */
    public static final int TRIMMED_FROM = 5;

    private static final int DIGITS = 4;

    private TrimmedMean() {}

    /**
     * One expert's total, 0 to 100.
     *
     * @param scores one for each criterion, 0 to 100, in their order
     */
    static BigDecimal total(List<Criterion> criteria, List<Integer> scores) {
        if (scores.size() != criteria.size()) {
            throw new IllegalArgumentException("every criterion needs a score");
        }
        int sum = 0;
        for (int i = 0; i < scores.size(); i++) {
            sum += criteria.get(i).weight() * scores.get(i);
        }
        return BigDecimal.valueOf(sum, 2);
    }

    /** The mean of the totals, to four digits; of none, zero. */
    public static BigDecimal of(List<BigDecimal> totals) {
        List<BigDecimal> sorted = totals.stream().sorted().toList();
        List<BigDecimal> counted = sorted.size() < TRIMMED_FROM ? sorted : sorted.subList(1, sorted.size() - 1);
        return counted.isEmpty()
                ? BigDecimal.ZERO.setScale(DIGITS)
                : counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(counted.size()), DIGITS, HALF_UP);
    }
}
