package io.zhengyou.publication.wall;

import io.zhengyou.pledge.Pledger;
import java.time.ZonedDateTime;

/**
 * A pledge as the wall lists it.
 *
 * @param number grows with every pledge that is published
 */
public record Posted(long number, String pledgeId, Pledger pledger, String title, int year, ZonedDateTime publishedAt, int version, State state) {}
