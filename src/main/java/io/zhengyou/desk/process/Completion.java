package io.zhengyou.desk.process;

/**
 * A completed step that led to exactly one open task, with nothing but gateways between.
 *
 * @param form the id of its form; empty if it has none
 * @param next as it is now
 */
record Completion(DeskTask done, String form, DeskTask next) {}
