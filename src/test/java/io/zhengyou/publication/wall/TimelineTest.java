package io.zhengyou.publication.wall;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.Pledger;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.publication.wall.Change.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final ZonedDateTime NOW = LocalDate.of(2026, 6, 1).atStartOfDay(ZoneId.of("Asia/Shanghai"));

    private final Timeline timeline = timeline(Map.of(
            1, List.of(item(1, "办十场讲座"), item(2, "建一个网站")),
            2, List.of(item(1, "办十二场讲座"), item(3, "回访会员")),
            3, List.of(item(3, "回访会员"))));

    @Test
    void everythingIsNewInTheFirstVersion() {
        assertThat(timeline.changes(1)).extracting(Change::kind).containsOnly(Kind.ADDED);
    }

    @Test
    void tellsWhatAnAmendmentAddedChangedAndRemoved() {
        assertThat(timeline.changes(2)).containsExactly(
                new Change(item(1, "办十二场讲座"), Kind.CHANGED), new Change(item(3, "回访会员"), Kind.ADDED),
                new Change(item(2, "建一个网站"), Kind.REMOVED));
        assertThat(timeline.changes(3)).containsExactly(
                new Change(item(3, "回访会员"), Kind.KEPT), new Change(item(1, "办十二场讲座"), Kind.REMOVED));
    }

    @Test
    void findsAnItemAsItWasLastPromised() {
        assertThat(timeline.item(1)).contains(item(1, "办十二场讲座"));
        assertThat(timeline.item(2)).contains(item(2, "建一个网站"));
        assertThat(timeline.item(9)).isEmpty();
    }

    private static Timeline timeline(Map<Integer, List<PledgeItem>> versions) {
        Pledger pledger = new Pledger(PledgerKind.UNIT, "试验学会", "X01", "试验学会");
        return new Timeline(new Posted(1, "p", pledger, "承诺", 2026, NOW, versions.size(), State.UNDERWAY), versions, List.of());
    }

    private static PledgeItem item(int number, String what) {
        return new PledgeItem(number, what, "十场", LocalDate.of(2026, 12, 1), Dimension.GOOD_STANDING);
    }
}
