package io.zhengyou.award;

import java.time.LocalDate;
import java.util.List;

/** A round ended with a signed decision. */
public record ResultsPublished(
        String roundId, String programmeName, String title, String decisionNumber, LocalDate decidedOn, List<Listed> awarded) {}
