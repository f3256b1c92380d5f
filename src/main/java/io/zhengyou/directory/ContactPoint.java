package io.zhengyou.directory;

import java.time.LocalDate;

/**
 * The unit that a leader follows, visits and comments on.
 *
 * @param leader the login name
 */
public record ContactPoint(String leader, String unit, LocalDate since) {}
