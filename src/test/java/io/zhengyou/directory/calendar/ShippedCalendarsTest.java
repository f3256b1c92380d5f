package io.zhengyou.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class ShippedCalendarsTest {

    @Autowired
    private ShippedCalendars shipped;

    @Autowired
    private CalendarYears years;

    @Test
    void aRestartLeavesWhatTheOfficeUploaded() {
        CalendarYear before = year2026();
        try {
            years.replace(2026, before.days(), "calendar-officer");
            shipped.afterSingletonsInstantiated();
            assertThat(year2026().uploadedBy()).isEqualTo("calendar-officer");
        } finally {
            years.replace(2026, before.days(), before.uploadedBy());
        }
    }

    private CalendarYear year2026() {
        return years.all().stream().filter(known -> known.year() == 2026).findAny().orElseThrow();
    }
}
