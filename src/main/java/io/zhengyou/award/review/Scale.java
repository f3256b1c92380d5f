package io.zhengyou.award.review;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where the totals of somebody lie and how far they spread.
 *
 * @param deviation the standard deviation of the totals themselves (divided by their number, not by one less)
 */
record Scale(BigDecimal mean, BigDecimal deviation) {

    /** @param totals at least one */
    static Scale of(List<BigDecimal> totals) {
        BigDecimal mean = Average.mean(totals);
        BigDecimal variance = Average.mean(totals.stream().map(total -> total.subtract(mean).pow(2)).toList());
        return new Scale(mean, variance.sqrt(DECIMAL128));
    }

    /** The place of a total on another scale: as many deviations from its mean. Without a spread every total is the mean. */
    BigDecimal moved(BigDecimal total, Scale to) {
        return deviation.signum() == 0
                ? to.mean
                : to.mean.add(total.subtract(mean).multiply(to.deviation).divide(deviation, DECIMAL128));
    }
}
