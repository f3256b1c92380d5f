package io.zhengyou.ballot;

/** The valid votes on one option. */
public record Count(String optionId, int approve, int against, int abstain) {}
