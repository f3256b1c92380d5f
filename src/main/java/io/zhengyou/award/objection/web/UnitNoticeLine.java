package io.zhengyou.award.objection.web;

import java.time.LocalDate;

/**
 * A nominee on notice inside the unit.
 *
 * @param until the last day on which members may object
 */
record UnitNoticeLine(String id, String name, String round, String summary, LocalDate until) {}
