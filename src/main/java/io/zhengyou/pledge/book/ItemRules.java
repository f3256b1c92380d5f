package io.zhengyou.pledge.book;

import io.zhengyou.pledge.PledgeItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an item of a pledge must be, beyond the rules of its fields. */
public final class ItemRules {

    private ItemRules() {}

    /** Why an item cannot be due on this day, as a sentence without a subject. */
    public static Optional<String> refusal(LocalDate dueOn, LocalDate today, int year) {
        if (!dueOn.isAfter(today)) {
            return Optional.of("应晚于今天，请改选日期。");
        }
        return dueOn.getYear() == year ? Optional.empty() : Optional.of("应在 %d 年之内，请改选日期。".formatted(year));
    }

    /** Whether an earlier item promises the same. */
    public static boolean repeats(String what, List<PledgeItem> earlier) {
        return earlier.stream().anyMatch(item -> item.what().equals(what));
    }
}
