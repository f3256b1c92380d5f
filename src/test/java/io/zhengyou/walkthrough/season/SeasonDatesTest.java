package io.zhengyou.walkthrough.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonDatesTest {

    private static final int LEAST = 7;

    private final List<SeasonDates> everyDay = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).map(SeasonDates::of).toList();

    @Test
    void endsBeforeAnybodyElseIsAskedForAReport() {
        assertThat(everyDay).allSatisfy(dates -> assertThat((long) dates.daysToTheEnd() + dates.daysToSilence())
                .isLessThan(ChronoUnit.DAYS.between(dates.today(), dates.last()) / 2));
    }

    @Test
    void isAboutThisYearOrTheNext() {
        assertThat(everyDay).allSatisfy(dates -> assertThat(dates.year()).isBetween(dates.today().getYear(), dates.today().getYear() + 1));
    }

    @Test
    void leavesTimeToReportAndToCommentBeforeAllIsDue() {
        assertThat(everyDay).allSatisfy(dates -> assertThat(dates.daysToTheEnd() - dates.daysToTheMiddle()).isGreaterThan(LEAST));
    }
}
