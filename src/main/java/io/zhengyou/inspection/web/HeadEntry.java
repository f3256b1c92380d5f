package io.zhengyou.inspection.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The head of a record as it was sent. */
record HeadEntry(@Nullable String day, @Nullable String where, @Nullable String who, int seen) {

    private static final int LONGEST = 500;

    HeadEntry {
        day = Entered.text(day);
        where = Entered.text(where);
        who = Entered.text(who);
    }

    @Nullable LocalDate date() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** What is wrong, in a sentence; what is missing may come later. */
    Optional<String> fault(LocalDate today) {
        LocalDate date = date();
        if (!day.isEmpty() && (date == null || date.isAfter(today))) {
            return Optional.of("检查日期应为今天或以前的日期，如 2026-03-31。");
        }
        return where.length() > LONGEST || who.length() > LONGEST ? Optional.of("每一栏最多 %d 个字，请删减。".formatted(LONGEST)) : Optional.empty();
    }
}
