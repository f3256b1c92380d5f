package io.zhengyou.directory.contact.web;

import io.zhengyou.directory.contact.VisitMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a leader wrote into the form of a visit, as it was sent. */
record VisitEntry(String unit, String day, String mode, String note) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    static final VisitEntry EMPTY = new VisitEntry("", "", "", "");

    VisitEntry {
        note = note.strip();
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    Optional<VisitMode> visitMode() {
        return Arrays.stream(VisitMode.values()).filter(one -> one.name().equals(mode)).findFirst();
    }

    /** What is wrong, by field. */
    Map<String, String> faults(boolean follows, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!follows) {
            faults.put("unit", "请从您联系的单位中选择。");
        }
        if (date().isEmpty()) {
            faults.put("day", "应为日期，如 2026-12-31。");
        } else if (date().get().isAfter(today)) {
            faults.put("day", "不能晚于今天。");
        }
        if (visitMode().isEmpty()) {
            faults.put("mode", "请选择方式。");
        }
        if (note.length() < SHORTEST || note.length() > LONGEST) {
            faults.put("note", "请写 %d 至 %d 个字，现有 %d 个字。".formatted(SHORTEST, LONGEST, note.length()));
        }
        return faults;
    }
}
