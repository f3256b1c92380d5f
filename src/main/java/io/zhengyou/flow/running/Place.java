package io.zhengyou.flow.running;

/**
 * A step at which cases stand.
 *
 * @param activity its id
 * @param name     as on the diagram
 */
public record Place(String activity, String name, long cases) {}
