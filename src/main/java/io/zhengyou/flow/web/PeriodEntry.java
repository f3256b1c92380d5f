package io.zhengyou.flow.web;

import io.zhengyou.flow.timing.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The first and the last day that somebody chose, as they were sent; without any the year until today. */
record PeriodEntry(String from, String to, LocalDate today) {

    String first() {
        return from.isBlank() ? today.minusYears(1).toString() : from;
    }

    String last() {
        return to.isBlank() ? today.toString() : to;
    }

    /** What is wrong, by field. */
    Map<String, String> faults() {
        Map<String, String> faults = new TreeMap<>();
        if (day(first()).isEmpty()) {
            faults.put("from", "请填写日期，如 " + today + "。");
        }
        if (day(last()).isEmpty()) {
            faults.put("to", "请填写日期，如 " + today + "。");
        }
        if (faults.isEmpty() && period().from().isAfter(period().to())) {
            faults.put("to", "结束日期不能早于开始日期。");
        }
        return faults;
    }

    /** Once there are no faults. */
    Period period() {
        return new Period(day(first()).orElseThrow(), day(last()).orElseThrow());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(day -> day.getYear() >= 1900 && day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
