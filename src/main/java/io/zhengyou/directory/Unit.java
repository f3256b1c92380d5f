package io.zhengyou.directory;

/**
 * A national society, provincial association, headquarters department or affiliated unit.
 *
 * @param code   short stable code, for example {@code A01}
 * @param branch the Chinese name of its field, for example 理科
 */
public record Unit(String code, String name, UnitKind kind, String branch) {}
