package io.zhengyou.pledge.book;

import io.zhengyou.pledge.PledgeItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When progress is reported: on each day on which an item is due, and in the middle of the time from the publication to the last of
 * these days.
 */
public record ReportDates(LocalDate publishedOn, List<PledgeItem> items) {

    /** The first day after this one; empty if everything was asked for. */
    public Optional<LocalDate> after(LocalDate day) {
        return Stream.concat(Stream.of(middle()), items.stream().map(PledgeItem::dueOn)).filter(date -> date.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    public boolean isMiddle(LocalDate day) {
        return day.equals(middle());
    }

    /** What is asked on a day: everything in the middle, else what has become due since the day before it on which was asked. */
    public List<PledgeItem> askedOn(LocalDate day, LocalDate before) {
        return isMiddle(day) ? items : items.stream().filter(item -> item.dueOn().isAfter(before) && !item.dueOn().isAfter(day)).toList();
    }

    private LocalDate middle() {
        LocalDate last = items.stream().map(PledgeItem::dueOn).max(Comparator.naturalOrder()).orElse(publishedOn);
        return publishedOn.plusDays(ChronoUnit.DAYS.between(publishedOn, last) / 2);
    }
}
