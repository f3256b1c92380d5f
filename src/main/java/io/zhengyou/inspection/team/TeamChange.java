package io.zhengyou.inspection.team;

import org.jspecify.annotations.Nullable;

/**
 * A proposal that somebody leaves a team.
 *
 * @param team    its number in the plan
 * @param leaving the login of who leaves
 * @param joining the login of who comes in their place; {@code null} if the others do without
 * @param reason  by the office
 */
public record TeamChange(String id, String programmeId, int team, String leaving, @Nullable String joining, String reason) {}
