package io.zhengyou.directory.organisation;

import io.zhengyou.directory.Role;
import java.util.Set;

/**
 * A role of a person.
 *
 * @param unit the unit in which a unit's role is held; empty for an association-wide role
 */
record Assignment(String person, Role role, String unit) {

    Set<String> groups() {
        return unit.isEmpty() ? Set.of(role.group()) : Set.of(role.group(), role.groupIn(unit));
    }
}
