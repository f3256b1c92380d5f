package io.zhengyou.directory.contact;

import java.time.LocalDate;

/**
 * What a leader noted about a unit.
 *
 * @param unit   the code of the unit
 * @param leader the login of the leader who wrote it
 */
public record Visit(String id, String unit, String leader, LocalDate visitedOn, VisitMode mode, String note) {}
