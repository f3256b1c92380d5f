package io.zhengyou.appraisal.calendar;

import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.directory.UnitKind;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Which appraisal begins on which day of every year.
 *
 * @param title         may have {@value #YEAR} in the place of the year
 * @param questionnaire its code
 * @param kind          the units that are appraised; {@code null} where the preparation says
 * @param plan          what the preparation is filled in with
 * @param active        whether it begins at all
 */
public record Occasion(MonthDay day, String title, String questionnaire, @Nullable UnitKind kind, Plan plan, boolean active) {

    public static final String YEAR = "{年}";

    /** The name of the appraisal of that year. */
    public String titleOf(int year) {
        return title.replace(YEAR, String.valueOf(year));
    }
}
