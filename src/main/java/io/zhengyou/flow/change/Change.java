package io.zhengyou.flow.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to use other models and forms than now.
 *
 * @param version        the number of its newest set of files, from 1
 * @param submittedBy    whoever submitted that set
 * @param submittedAt    when the first was submitted
 * @param wantedOn       the day its owner asks for; {@code null} for as soon as it is approved
 * @param approvedSha256 the fingerprint of the set that the office approved; {@code null} before
 * @param activeOn       the day that the office has fixed; {@code null} for at once, and before the approval
 * @param deploymentId   {@code null} until it is activated
 * @param activatedAt    {@code null} until it is activated
 */
public record Change(
        String id,
        String title,
        String reason,
        ChangeState state,
        int version,
        String submittedBy,
        Instant submittedAt,
        @Nullable LocalDate wantedOn,
        @Nullable String approvedSha256,
        @Nullable LocalDate activeOn,
        @Nullable String deploymentId,
        @Nullable Instant activatedAt) {}
