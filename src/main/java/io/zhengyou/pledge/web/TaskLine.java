package io.zhengyou.pledge.web;

import java.time.ZonedDateTime;

/**
 * An open task as a row.
 *
 * @param holder whose turn it is, in words
 */
record TaskLine(String id, String pledgeId, String subject, String name, String holder, ZonedDateTime due, boolean late) {}
