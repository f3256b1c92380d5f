package io.zhengyou.award;

/**
 * A nominee as the public may see them: nothing but name, unit and a summary of the deeds.
 *
 * @param unitName the nominating unit
 */
public record Listed(String name, String unitName, String summary) {}
