package io.zhengyou.award.review;

import java.time.Instant;

/**
 * The office gave a silent expert's review to another.
 *
 * @param expert  the login name of the silent one
 * @param another the login name of who was drawn instead
 * @param officer who decided it
 */
public record Replacement(String nominationId, String expert, String another, String officer, String reason, Instant at) {}
