package io.zhengyou.report.book;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit filed once.
 *
 * @param version  from 1
 * @param answers  by place
 * @param returned {@code null} unless it was returned for correction
 */
public record FilingVersion(int version, Instant filedAt, Map<Integer, String> answers, @Nullable Return returned) {

    /** That the office asked for a correction, why, and until when. */
    public record Return(String reason, Instant correctBy, String person, Instant at) {}
}
