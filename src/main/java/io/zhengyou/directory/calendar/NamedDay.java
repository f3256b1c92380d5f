package io.zhengyou.directory.calendar;

import java.time.LocalDate;

/**
 * A day off or a make-up workday.
 *
 * @param name the holiday that it belongs to, for example 春节
 */
public record NamedDay(LocalDate date, DayKind kind, String name) {}
