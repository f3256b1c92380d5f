package io.zhengyou.award.honour;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the register.
 *
 * @param year      of the decision; {@code null} for every year
 * @param programme the name of a programme; empty for every programme
 * @param unit      the name of a unit or a part of it; empty for every unit
 * @param name      of the honoured or a part of it, or a whole number of a certificate; empty for everybody
 * @param page      from 1
 */
public record Search(@Nullable Integer year, String programme, String unit, String name, int page) {}
