package io.zhengyou.award.review;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;

/** The middle of several totals, at least one, in three meanings. */
final class Average {

    /** From so many experts up the highest and the lowest total are dropped. */
    private static final int TRIMMED_FROM = 5;

    private Average() {}

    static BigDecimal mean(List<BigDecimal> totals) {
        return totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(totals.size()), DECIMAL128);
    }

    /** Whether the highest and the lowest of so many are dropped. */
    static boolean trims(int totals) {
        return totals >= TRIMMED_FROM;
    }

    static BigDecimal trimmedMean(List<BigDecimal> totals) {
        List<BigDecimal> sorted = totals.stream().sorted().toList();
        return mean(trims(sorted.size()) ? sorted.subList(1, sorted.size() - 1) : sorted);
    }

    /** Of an even number the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> totals) {
        List<BigDecimal> sorted = totals.stream().sorted().toList();
        return mean(sorted.subList((sorted.size() - 1) / 2, sorted.size() / 2 + 1));
    }
}
