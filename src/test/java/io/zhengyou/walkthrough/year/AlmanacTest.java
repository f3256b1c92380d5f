package io.zhengyou.walkthrough.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AlmanacTest {

    @Test
    void beginsTheNextYearUnlessThisOneHasJustBegun() {
        assertThat(Almanac.yearAfter(LocalDate.of(2026, 11, 27))).isEqualTo(2027);
        assertThat(Almanac.yearAfter(LocalDate.of(2027, 1, 7))).isEqualTo(2028);
        assertThat(Almanac.yearAfter(LocalDate.of(2027, 1, 6))).isEqualTo(2027);
    }
}
