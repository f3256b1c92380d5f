package io.zhengyou.flow.sandbox.process;

/**
 * Something that can happen while a run rests.
 *
 * @param node      where it happens
 * @param isStep    whether a token goes on by it; if not, it happens beside or around one
 * @param automatic whether the engine would do it by itself at once
 */
record Move(String node, boolean isStep, boolean automatic, Runnable action) {}
