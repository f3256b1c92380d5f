package io.zhengyou.publication.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a call or a notice stands on a day, in the words of its badge.
 *
 * @param tone the badge's class in the style sheet
 */
public record Standing(String text, String tone) {

    private static final long URGENT = 3;

    static Standing of(Period period, @Nullable String terminated, String over, LocalDate today) {
        if (terminated != null) {
            return new Standing("已终止", "refused");
        }
        if (period.isOver(today)) {
            return new Standing(over, "over");
        }
        if (period.beginsAfter(today)) {
            return new Standing("%d月%d日开始".formatted(period.first().getMonthValue(), period.first().getDayOfMonth()), "waiting");
        }
        return running(period.daysLeft(today));
    }

    private static Standing running(long daysLeft) {
        String text = daysLeft == 0 ? "今天是最后一天" : "还剩 " + daysLeft + " 天";
        return new Standing(text, daysLeft <= URGENT ? "late" : "open");
    }
}
