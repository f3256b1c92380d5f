package io.zhengyou.directory.calendar;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a year.
 *
 * @param days       in their order
 * @param since      when it was loaded
 * @param uploadedBy login name, or {@code null} for a calendar that came with the program
 */
public record CalendarYear(int year, List<NamedDay> days, ZonedDateTime since, @Nullable String uploadedBy) {}
