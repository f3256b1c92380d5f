package io.zhengyou.directory.calendar;

import java.time.LocalDate;

/**
 * A day that departs from the plain week.
 *
 * @param work {@code true} for a make-up workday, {@code false} for a day off
 * @param name the holiday it belongs to
 */
public record SpecialDay(LocalDate day, boolean work, String name) {}
