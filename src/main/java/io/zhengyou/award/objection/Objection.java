package io.zhengyou.award.objection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection against one nominee.
 *
 * @param claim        what is objected
 * @param facts        the facts and the evidence
 * @param misconduct   whether it is about misconduct, so that the ethics committee decides
 * @param investigator {@code null} until it is admitted
 * @param report       {@code null} until it is investigated
 * @param answer       what the objector is told; {@code null} until it is over
 */
public record Objection(
        String id,
        Scope scope,
        String roundId,
        String nominationId,
        String claim,
        String facts,
        Objector objector,
        ObjectionState state,
        boolean misconduct,
        @Nullable String investigator,
        @Nullable String report,
        @Nullable String answer,
        Instant filedAt) {}
