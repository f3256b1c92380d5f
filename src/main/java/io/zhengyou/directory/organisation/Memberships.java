package io.zhengyou.directory.organisation;

import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Account;
import io.zhengyou.engine.Accounts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Roles as memberships in the engine's groups. */
@Component
class Memberships {

    private final Accounts accounts;
    private final Units units;

    Memberships(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    /** Gives everybody exactly these roles. Nobody loses the operator's: whoever imports must not lock themselves out. */
    void replace(List<Assignment> roles) {
        Map<String, Set<String>> wanted = new HashMap<>();
        roles.forEach(role -> wanted.computeIfAbsent(role.person(), person -> new HashSet<>()).addAll(role.groups()));
        createGroups();
        for (Account account : accounts.all()) {
            replace(account.id(), accounts.groupsOf(account.id()), wanted.getOrDefault(account.id(), Set.of()));
        }
    }

    private void replace(String person, Set<String> present, Set<String> wanted) {
        present.stream().filter(group -> !wanted.contains(group) && isRole(group)).forEach(group -> accounts.leave(person, group));
        wanted.stream().filter(group -> !present.contains(group)).forEach(group -> accounts.join(person, group));
    }

    private static boolean isRole(String group) {
        return Arrays.stream(Role.values()).filter(role -> role != Role.OPERATOR)
                .anyMatch(role -> group.equals(role.group()) || role.inUnit() && group.startsWith(role.group() + "-"));
    }

    private void createGroups() {
        List<Unit> all = units.all();
        for (Role role : Role.values()) {
            accounts.ensureGroup(role.group(), role.label());
            if (role.inUnit()) {
                all.forEach(unit -> accounts.ensureGroup(role.groupIn(unit.code()), unit.name() + role.label()));
            }
        }
    }
}
