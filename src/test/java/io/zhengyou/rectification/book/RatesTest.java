package io.zhengyou.rectification.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.rectification.Lookback;
import io.zhengyou.rectification.Lookback.Finding;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant PAST = NOW.minus(9, ChronoUnit.DAYS);
    private static final Instant AHEAD = NOW.plus(9, ChronoUnit.DAYS);

    @Test
    void countsWhatIsOpenBehindItsDeadlineAgainstPunctuality() {
        Rates rates = Rates.of(List.of(closed(AHEAD, null, null), open(PAST), open(AHEAD)), NOW);
        assertThat(rates.completionPercent()).isEqualTo(33.3);
        assertThat(rates.onTimePercent()).as("one of the two whose time has come").isEqualTo(50.0);
    }

    @Test
    void whoWasReportedLateIsNotPunctualByALaterDeadline() {
        assertThat(Rates.of(List.of(closed(AHEAD, PAST, null)), NOW).onTimePercent()).isZero();
    }

    @Test
    void leavesOutWhatWasCancelledAndCountsWhatWasStoppedApart() {
        Rates rates = Rates.of(List.of(in(RectificationState.CANCELLED), in(RectificationState.STOPPED), closed(AHEAD, null, null)), NOW);
        assertThat(rates.opened()).isEqualTo(2);
        assertThat(rates.stopped()).isOne();
        assertThat(rates.completionPercent()).isEqualTo(100.0);
    }

    @Test
    void asksOnlyOfThoseThatWereLookedBackAtWhetherTheyHeld() {
        Rates rates = Rates.of(List.of(closed(AHEAD, null, Finding.HELD), closed(AHEAD, null, Finding.REBOUND), closed(AHEAD, null, Finding.AWAITED),
                closed(AHEAD, null, Finding.NOT_CHECKED)), NOW);
        assertThat(rates.reboundPercent()).isEqualTo(50.0);
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(Rates.of(List.of(), NOW)).returns(null, Rates::completionPercent).returns(null, Rates::onTimePercent).returns(null, Rates::reboundPercent);
    }

    private static Rectification open(Instant due) {
        return rectification(RectificationState.CARRYING_OUT, due, null, null, null);
    }

    private static Rectification closed(Instant due, Instant overdueAt, Finding found) {
        return rectification(RectificationState.CLOSED_OUT, due, NOW, overdueAt, found == null ? null : new Lookback(AHEAD, found));
    }

    private static Rectification in(RectificationState state) {
        return rectification(state, AHEAD, NOW, null, null);
    }

    private static Rectification rectification(RectificationState state, Instant due, Instant closedAt, Instant overdueAt, Lookback lookback) {
        Order order = Order.verifiedByTheOffice(Source.APPRAISAL, "1", "A01", "台账缺失", Severity.ORDINARY);
        return new Rectification("1", order, "中国数学会", null, state, due, 0, PAST, closedAt, overdueAt, null, lookback);
    }
}
