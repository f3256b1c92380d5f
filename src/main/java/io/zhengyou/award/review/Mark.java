package io.zhengyou.award.review;

import io.zhengyou.award.Criterion;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one expert gave one nomination.
 *
 * @param total the weighted scores, 0 to 100
 */
record Mark(String nominationId, String expert, BigDecimal total) {

    /**
     * Weighs the scores.
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

    Mark withTotal(BigDecimal other) {
        return new Mark(nominationId, expert, other);
    }
}
