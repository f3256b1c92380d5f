package io.zhengyou.award.nomination;

import java.time.Instant;

/**
 * A nomination as it was submitted once.
 *
 * @param version from 1
 * @param by      who submitted it
 */
public record Submission(int version, Nominee nominee, String by, Instant at) {}
