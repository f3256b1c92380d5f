package io.zhengyou.award.programme;

/** A standing award. */
public record Programme(String code, String name, Rules rules) {}
