package io.zhengyou.engine;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param id   the login name
 * @param mail {@code null} if none is known
 */
public record Account(String id, String name, @Nullable String mail) {}
