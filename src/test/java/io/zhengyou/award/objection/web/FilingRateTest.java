package io.zhengyou.award.objection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilingRateTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z"));
    private final FilingRate rate = new FilingRate(2, 3, now::get);

    @Test
    void takesSoManyFromOneAddressInAnHour() {
        assertThat(IntStream.range(0, 3).mapToObj(i -> rate.take("10.0.0.1"))).containsExactly(true, true, false);
        assertThat(rate.take("10.0.0.2")).isTrue();
    }

    @Test
    void takesSoManyAltogether() {
        assertThat(IntStream.range(0, 4).mapToObj(i -> rate.take("10.0.0." + i))).containsExactly(true, true, true, false);
    }

    @Test
    void takesAgainWhenTheHourIsOverAndARefusalDoesNotProlongIt() {
        rate.take("10.0.0.1");
        rate.take("10.0.0.1");
        pass(Duration.ofMinutes(59));
        assertThat(rate.take("10.0.0.1")).isFalse();
        pass(Duration.ofMinutes(1));
        assertThat(rate.take("10.0.0.1")).isTrue();
    }

    @Test
    void whatIsGivenBackCountsAsATryOnly() {
        for (int tries = 0; tries < 8; tries++) {
            assertThat(rate.take("10.0.0.1")).isTrue();
            rate.giveBack("10.0.0.1");
        }
        assertThat(rate.take("10.0.0.1")).isFalse();
        assertThat(IntStream.range(0, 3).mapToObj(i -> rate.take("10.0.0.2"))).containsExactly(true, true, false);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
