package io.zhengyou.pledge;

/**
 * Who promises, as the public may know them.
 *
 * @param kind     whether the unit itself promises or one of its members
 * @param name     the name of the unit or of the member
 * @param unitCode of the unit itself or of the member's unit
 */
public record Pledger(PledgerKind kind, String name, String unitCode, String unitName) {}
