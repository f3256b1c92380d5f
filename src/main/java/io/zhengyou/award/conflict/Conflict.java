package io.zhengyou.award.conflict;

import io.zhengyou.directory.ConflictKind;

/** A declared conflict of interest: this person must not judge this nominee. */
public record Conflict(String nominationId, String person, ConflictKind kind, String reason) {}
