package io.zhengyou.ballot;

/**
 * One line of a ballot paper.
 *
 * @param detail what voters should know of it; may be empty
 */
public record Option(String id, String name, String detail) {}
