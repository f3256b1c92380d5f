package io.zhengyou.award;

import java.time.LocalDate;
import java.util.List;

/**
 * A call for nominations went out.
 *
 * @param eligibility who may be nominated; empty if the text alone says so
 * @param closesOn    the last day on which units may nominate
 * @param criteria    what the experts will score
 */
public record CallPublished(
        String roundId,
        String programmeName,
        String title,
        String text,
        String eligibility,
        LocalDate opensOn,
        LocalDate closesOn,
        int quota,
        int quotaPerUnit,
        List<Criterion> criteria) {}
