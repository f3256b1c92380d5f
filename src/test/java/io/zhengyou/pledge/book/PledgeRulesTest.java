package io.zhengyou.pledge.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgeItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small rules of a pledge: dates of report, items, differences, the finding as a whole. */
class PledgeRulesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 1);

    @Test
    void asksInTheMiddleAndOnEachDayOnWhichSomethingIsDue() {
        ReportDates dates = new ReportDates(PUBLISHED, List.of(item(1, 4, 1), item(2, 12, 1), item(3, 4, 1)));
        assertThat(dates.after(PUBLISHED)).contains(LocalDate.of(2027, 4, 1));
        LocalDate middle = LocalDate.of(2027, 6, 17);
        assertThat(dates.after(LocalDate.of(2027, 4, 1))).contains(middle);
        assertThat(dates.isMiddle(middle)).isTrue();
        assertThat(dates.after(middle)).contains(LocalDate.of(2027, 12, 1));
        assertThat(dates.after(LocalDate.of(2027, 12, 1))).isEmpty();
    }

    @Test
    void asksForEverythingInTheMiddleAndElseForWhatIsDue() {
        List<PledgeItem> items = List.of(item(1, 4, 1), item(2, 12, 1), item(3, 4, 1));
        ReportDates dates = new ReportDates(PUBLISHED, items);
        assertThat(dates.askedOn(LocalDate.of(2027, 4, 1), PUBLISHED)).extracting(PledgeItem::number).containsExactly(1, 3);
        assertThat(dates.askedOn(LocalDate.of(2027, 6, 17), LocalDate.of(2027, 4, 1))).isEqualTo(items);
        assertThat(dates.askedOn(LocalDate.of(2027, 12, 1), LocalDate.of(2027, 6, 17))).extracting(PledgeItem::number).containsExactly(2);
    }

    @Test
    void asksOnceWhereTheMiddleIsADayOnWhichSomethingIsDue() {
        ReportDates dates = new ReportDates(PUBLISHED, List.of(item(1, 1, 11), item(2, 1, 21)));
        assertThat(dates.after(PUBLISHED)).contains(LocalDate.of(2027, 1, 11));
        assertThat(dates.after(LocalDate.of(2027, 1, 11))).contains(LocalDate.of(2027, 1, 21));
    }

    @Test
    void takesDatesAfterTodayWithinTheYear() {
        LocalDate today = LocalDate.of(2027, 3, 1);
        assertThat(ItemRules.refusal(today.plusDays(1), today, 2027)).isEmpty();
        assertThat(ItemRules.refusal(LocalDate.of(2027, 12, 31), today, 2027)).isEmpty();
        assertThat(ItemRules.refusal(today, today, 2027)).contains("应晚于今天，请改选日期。");
        assertThat(ItemRules.refusal(LocalDate.of(2028, 1, 1), today, 2027)).contains("应在 2027 年之内，请改选日期。");
    }

    @Test
    void tellsWhatWasAddedTakenAwayAndChanged() {
        Version before = new Version(1, "为会员办实事", List.of(item(1, 4, 1), item(2, 5, 1)));
        Version after = new Version(2, "为会员办好实事", List.of(item(1, 6, 1), item(3, 5, 1)));
        assertThat(ItemChanges.between(before, after)).contains("【标题】\n原：为会员办实事\n改：为会员办好实事", "【第 1 项】\n原：1. 做第 1 件事",
                "2027-04-01 前", "2027-06-01 前", "【取消】\n2. ", "【新增】\n3. ");
        assertThat(ItemChanges.between(before, before)).isEmpty();
    }

    @Test
    void findsAPledgeKeptOnlyIfEveryItemWas() {
        assertThat(Verdict.of(List.of(Fulfilment.KEPT, Fulfilment.KEPT))).isEqualTo(Fulfilment.KEPT);
        assertThat(Verdict.of(List.of(Fulfilment.KEPT, Fulfilment.NOT_KEPT))).isEqualTo(Fulfilment.PARTLY_KEPT);
        assertThat(Verdict.of(List.of(Fulfilment.PARTLY_KEPT))).isEqualTo(Fulfilment.PARTLY_KEPT);
        assertThat(Verdict.of(List.of(Fulfilment.NOT_KEPT, Fulfilment.NOT_KEPT))).isEqualTo(Fulfilment.NOT_KEPT);
    }

    private static PledgeItem item(int number, int month, int day) {
        return new PledgeItem(number, "做第 " + number + " 件事", "做到", LocalDate.of(2027, month, day), Dimension.GOOD_MEMBERS);
    }
}
