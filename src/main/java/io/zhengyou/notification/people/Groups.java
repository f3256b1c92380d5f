package io.zhengyou.notification.people;

import java.util.Collection;

/** Finds the login names of the members of an engine group. */
@FunctionalInterface
public interface Groups {

    Collection<String> members(String groupId);
}
