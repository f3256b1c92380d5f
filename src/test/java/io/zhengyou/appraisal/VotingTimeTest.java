package io.zhengyou.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.round.VotingTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VotingTimeTest {

    private static final Instant BEGIN = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void remindsAtHalfTimeAndTwoDaysBeforeTheEnd() {
        VotingTime time = days(14);
        assertThat(time.halfTime()).isEqualTo(BEGIN.plus(Duration.ofDays(7)));
        assertThat(time.lastDays()).isEqualTo(BEGIN.plus(Duration.ofDays(12)));
    }

    @Test
    void remindsInTheLastQuarterOfAShortVoting() {
        assertThat(days(4).lastDays()).isEqualTo(BEGIN.plus(Duration.ofDays(3)));
    }

    private static VotingTime days(int days) {
        return new VotingTime(BEGIN, BEGIN.plus(Duration.ofDays(days)));
    }
}
