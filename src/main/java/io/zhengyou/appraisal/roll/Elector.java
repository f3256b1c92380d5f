package io.zhengyou.appraisal.roll;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may appraise.
 *
 * @param voter the login name, or a random id of somebody without a login
 * @param mail  {@code null} if none is known
 */
public record Elector(String voter, String name, String unitCode, @Nullable String mail) {}
