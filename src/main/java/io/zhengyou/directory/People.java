package io.zhengyou.directory;

import io.zhengyou.engine.Account;
import io.zhengyou.engine.Accounts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with a login, and what they do. Accounts and groups are the engine's; only the unit of a person is kept here. */
@Component
public class People {

    private final Accounts accounts;
    private final Units units;
    private final JdbcClient jdbc;

    People(Accounts accounts, Units units, JdbcClient jdbc) {
        this.accounts = accounts;
        this.units = units;
        this.jdbc = jdbc;
    }

    public Optional<Person> find(String id) {
        return accounts.find(id).map(account -> person(account, unitCode(id)));
    }

    /** Who saved something, by name and login. @param id {@code null} for what came with the program */
    public String signature(@Nullable String id) {
        return id == null ? "随程序提供" : find(id).map(Person::name).orElse("") + "（" + id + "）";
    }

    /** Everybody, by login name. */
    public List<Person> all() {
        Map<String, String> codes = unitCodes();
        return accounts.all().stream().map(account -> person(account, codes)).toList();
    }

    /** Everybody with this role, by login name. */
    public List<Person> inRole(Role role) {
        return inGroup(role.group());
    }

    /** Everybody with this role in one unit, by login name. */
    public List<Person> inRole(Role role, String unitCode) {
        return inGroup(role.groupIn(unitCode));
    }

    /** Everybody in an engine group, by login name. */
    public List<Person> inGroup(String group) {
        Map<String, String> codes = unitCodes();
        return accounts.inGroup(group).stream().map(account -> person(account, codes)).toList();
    }

    /** The units in which somebody has the role, by code. */
    public List<Unit> unitsOf(String personId, Role role) {
        Set<String> groups = accounts.groupsOf(personId);
        return units.all().stream().filter(unit -> groups.contains(role.groupIn(unit.code()))).toList();
    }

    /** The logins of those who file and sign for a unit, each once: the liaisons first. */
    public Set<String> actingFor(String unitCode) {
        return Stream.of(Role.LIAISON, Role.SECRETARY).flatMap(role -> inRole(role, unitCode).stream()).map(Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The codes of the units that a person files or signs for, each once: as liaison first. */
    public Set<String> unitsActedForBy(String personId) {
        return Stream.of(Role.LIAISON, Role.SECRETARY).flatMap(role -> unitsOf(personId, role).stream()).map(Unit::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, String> unitCode(String id) {
        return jdbc.sql("SELECT unit FROM person_unit WHERE person = ?").param(id).query(String.class).optional()
                .map(unit -> Map.of(id, unit)).orElse(Map.of());
    }

    private static Person person(Account account, Map<String, String> codes) {
        return new Person(account.id(), account.name(), codes.getOrDefault(account.id(), ""), account.mail());
    }

    private Map<String, String> unitCodes() {
        Map<String, String> codes = new HashMap<>();
        jdbc.sql("SELECT person, unit FROM person_unit").query(row -> {
            codes.put(row.getString("person"), row.getString("unit"));
        });
        return codes;
    }
}
