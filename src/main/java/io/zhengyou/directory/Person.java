package io.zhengyou.directory;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with a login.
 *
 * @param id       the login name
 * @param unitCode the unit the person belongs to; empty if none is known
 * @param mail     {@code null} if none is known
 */
public record Person(String id, String name, String unitCode, @Nullable String mail) {}
