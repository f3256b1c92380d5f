package io.zhengyou.award.web;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An open task on the office's page.
 *
 * @param subject whom it concerns; empty if the round as a whole
 * @param turn    whose turn it is
 * @param silent  the review whose expert can be replaced now; empty if none
 */
record TaskLine(String id, String name, String subject, String turn, @Nullable ZonedDateTime due, boolean late, String silent) {}
