package io.zhengyou.appraisal;

import java.time.LocalDate;
import java.util.List;

/** What published appraisals say about single units, for other modules. */
@FunctionalInterface
public interface PublishedResults {

    /**
     * What one round says about one subject of a unit.
     *
     * @param sheets           how many appraised; 0 where the result may not be shown
     * @param score            from 0 to 100; 0 where the result may not be shown
     * @param satisfiedPercent from 0 to 100; 0 where the result may not be shown
     * @param shown            whether enough appraised for a result to be shown
     */
    record Published(
            String roundId, String roundTitle, LocalDate publishedOn, String subject, int sheets, double score, double satisfiedPercent, boolean shown) {}

    /** Of all rounds, in the order of their publication. */
    List<Published> ofUnit(String unitCode);
}
