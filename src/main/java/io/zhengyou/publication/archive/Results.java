package io.zhengyou.publication.archive;

import java.time.LocalDate;

/**
 * The results of a round.
 *
 * @param awarded how many are on the list
 */
public record Results(Heading heading, String decisionNumber, LocalDate decidedOn, int awarded) implements Published {

    @Override
    public LocalDate day() {
        return decidedOn;
    }
}
