package io.zhengyou.directory.contact.web;

import io.zhengyou.directory.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a contact point.
 *
 * @param leader the name of the leader; empty if nobody follows the unit
 * @param since  {@code null} if nobody does
 * @param last   the day of the last visit; {@code null} if there was none
 */
record PointLine(Unit unit, String leader, @Nullable LocalDate since, @Nullable LocalDate last, int visits) {}
