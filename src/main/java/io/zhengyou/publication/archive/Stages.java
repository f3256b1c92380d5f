package io.zhengyou.publication.archive;

/** Which stages of a round are public. */
public record Stages(boolean call, boolean notice, boolean results) {}
