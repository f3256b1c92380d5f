package io.zhengyou.publication.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void aCallThatHasNotBegunSaysWhenItBegins() {
        assertThat(call(null).standing(FIRST.minusDays(1))).isEqualTo(new Standing("3月2日开始", "waiting"));
        assertThat(call(null).isOpen(FIRST.minusDays(1))).isTrue();
    }

    @Test
    void anOpenCallSaysHowManyDaysAreLeft() {
        assertThat(call(null).standing(FIRST)).isEqualTo(new Standing("还剩 29 天", "open"));
    }

    @Test
    void theLastThreeDaysAreUrgent() {
        assertThat(call(null).standing(LAST.minusDays(4)).tone()).isEqualTo("open");
        assertThat(call(null).standing(LAST.minusDays(3))).isEqualTo(new Standing("还剩 3 天", "late"));
        assertThat(call(null).standing(LAST)).isEqualTo(new Standing("今天是最后一天", "late"));
    }

    @Test
    void aCallPastItsLastDayIsClosed() {
        assertThat(call(null).standing(LAST.plusDays(1))).isEqualTo(new Standing("已截止", "over"));
        assertThat(call(null).isOpen(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aNoticePastItsLastDayHasEnded() {
        assertThat(notice(null).standing(LAST)).isEqualTo(new Standing("今天是最后一天", "late"));
        assertThat(notice(null).isOpen(LAST)).isTrue();
        assertThat(notice(null).standing(LAST.plusDays(1))).isEqualTo(new Standing("公示期已结束", "over"));
        assertThat(notice(null).isOpen(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aTerminatedRoundIsTerminatedOnEveryDay() {
        for (LocalDate day : new LocalDate[] {FIRST.minusDays(1), FIRST, LAST.plusDays(1)}) {
            assertThat(call("申报不足").standing(day)).isEqualTo(new Standing("已终止", "refused"));
            assertThat(notice("申报不足").standing(day)).isEqualTo(new Standing("已终止", "refused"));
            assertThat(call("申报不足").isOpen(day)).isFalse();
            assertThat(notice("申报不足").isOpen(day)).isFalse();
        }
    }

    private static Call call(@Nullable String terminated) {
        return new Call(heading(), new Period(FIRST, LAST), terminated);
    }

    private static Notice notice(@Nullable String terminated) {
        return new Notice(heading(), new Period(FIRST, LAST), 1, terminated);
    }

    private static Heading heading() {
        return new Heading("r1", "奖项", "标题", FIRST.atStartOfDay(ZoneId.of("Asia/Shanghai")));
    }
}
