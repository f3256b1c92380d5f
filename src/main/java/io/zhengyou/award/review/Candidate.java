package io.zhengyou.award.review;

/** A nomination as the draw sees it. */
public record Candidate(String nominationId, String unitCode) {}
