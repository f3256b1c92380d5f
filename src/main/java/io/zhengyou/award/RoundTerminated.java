package io.zhengyou.award;

/** A round ended without an award. */
public record RoundTerminated(String roundId, String programmeName, String title, String reason) {}
