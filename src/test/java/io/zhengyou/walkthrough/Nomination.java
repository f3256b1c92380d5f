package io.zhengyou.walkthrough;

import io.zhengyou.client.Person;

/**
 * What was nominated, and by whom.
 *
 * @param unit the code of the unit that nominated
 * @param name of the nominee
 */
public record Nomination(String id, String unit, String name, Person liaison, Person secretary) {}
