package io.zhengyou.award;

import java.time.LocalDate;

/**
 * A conferred honour as the public register bears it.
 *
 * @param number of its certificate
 * @param name   the honoured person or organisation
 */
public record Honour(String number, String programmeName, String name, LocalDate decidedOn, boolean revoked) {}
