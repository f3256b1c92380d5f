package io.zhengyou.desk.handover;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Accounts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Roles, where the office says so: those of a unit stay in the unit, and nobody gives a role to themselves. */
@Component
class RoleEstate implements Estate {

    private static final String IN = "-";
    private static final Set<Role> APPOINTED = Set.of(Role.EXPERT, Role.COMMITTEE);
    private static final Set<Role> TECHNICAL = Set.of(Role.OPERATOR, Role.PROCESS_OWNER);

    private final Accounts accounts;
    private final People people;
    private final Units units;

    RoleEstate(Accounts accounts, People people, Units units) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
    }

    @Override
    public Item.Kind kind() {
        return Item.Kind.ROLE;
    }

    @Override
    public List<Item> of(String leaver) {
        Set<String> groups = accounts.groupsOf(leaver);
        Stream<Item> wide = Arrays.stream(Role.values()).filter(role -> !role.inUnit() && groups.contains(role.group())).map(RoleEstate::wide);
        Stream<Item> inUnits = Arrays.stream(Role.values()).filter(Role::inUnit).flatMap(role -> people.unitsOf(leaver, role).stream()
                .map(unit -> Item.moves(kind(), role.groupIn(unit.code()), role.label() + "（" + unit.name() + "）")));
        return Stream.concat(wide, inUnits).toList();
    }

    private static Item wide(Role role) {
        if (APPOINTED.contains(role)) {
            return Item.stays(Item.Kind.ROLE, role.group(), role.label(), "专家和评审委员须另行聘任，不能移交。");
        }
        return TECHNICAL.contains(role)
                ? Item.stays(Item.Kind.ROLE, role.group(), role.label(), "请由系统管理员在“组织运维”中调整。")
                : Item.moves(Item.Kind.ROLE, role.group(), role.label());
    }

    @Override
    public List<Person> possible(Item item, String leaver) {
        return unit(item).map(unit -> people.all().stream()
                .filter(person -> person.unitCode().equals(unit.code()) && !person.id().equals(leaver)).toList()).orElse(List.of());
    }

    @Override
    public Optional<String> refusal(Item item, Deed deed) {
        if (deed.successor().equals(deed.officer())) {
            return Optional.of("不能把角色移交给您自己。");
        }
        if (deed.successor().equals(deed.leaver()) || people.find(deed.successor()).isEmpty()) {
            return Optional.of("接办人须是另一位有账号的人员。");
        }
        boolean elsewhere = unit(item).isPresent() && possible(item, deed.leaver()).stream().noneMatch(person -> person.id().equals(deed.successor()));
        return elsewhere ? Optional.of("接办人不是该单位的人员。") : Optional.empty();
    }

    /** With the group of everybody who has the role somewhere. */
    @Override
    public void give(Item item, Deed deed) {
        String everywhere = role(item).group();
        Set<String> theirs = accounts.groupsOf(deed.successor());
        Stream.of(item.id(), everywhere).distinct().filter(group -> !theirs.contains(group)).forEach(group -> accounts.join(deed.successor(), group));
        accounts.leave(deed.leaver(), item.id());
        if (!item.id().equals(everywhere) && accounts.groupsOf(deed.leaver()).stream().noneMatch(group -> group.startsWith(everywhere + IN))) {
            accounts.leave(deed.leaver(), everywhere);
        }
    }

    private Optional<Unit> unit(Item item) {
        Role role = role(item);
        return role.inUnit() ? units.find(item.id().substring(role.group().length() + 1)) : Optional.empty();
    }

    private static Role role(Item item) {
        return Arrays.stream(Role.values())
                .filter(role -> role.inUnit() ? item.id().startsWith(role.group() + IN) : item.id().equals(role.group())).findFirst().orElseThrow();
    }
}
