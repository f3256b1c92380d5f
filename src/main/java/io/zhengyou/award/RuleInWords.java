package io.zhengyou.award;

/**
 * One rule of a round for readers.
 *
 * @param name  what it is about
 * @param words what it says
 */
public record RuleInWords(String name, String words) {}
