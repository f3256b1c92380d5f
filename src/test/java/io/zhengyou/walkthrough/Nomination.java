package io.zhengyou.walkthrough;

/**
 * What was nominated, and by whom.
 *
 * @param name of the nominee
 */
record Nomination(String id, String name, Person liaison, Person secretary) {}
