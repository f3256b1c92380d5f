package io.zhengyou.walkthrough;

import io.zhengyou.client.Person;

/**
 * What was nominated, and by whom.
 *
 * @param name of the nominee
 */
record Nomination(String id, String name, Person liaison, Person secretary) {}
