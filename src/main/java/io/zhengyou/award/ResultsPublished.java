package io.zhengyou.award;

import java.time.LocalDate;
import java.util.List;

/**
 * A round ended with a signed decision.
 *
 * @param recordSha256 the hash of the last link of the round's record, which covers all that was decided up to here
 */
public record ResultsPublished(
        String roundId, String programmeName, String title, String decisionNumber, LocalDate decidedOn, List<Listed> awarded, String recordSha256) {}
