package io.zhengyou.directory.organisation;

import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.KnownConflict;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Account;
import io.zhengyou.engine.Accounts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over an organisation from files: all of it or nothing. What is there already is updated. */
@Component
public class Organisation {

    private final ImportLock lock;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Units units;
    private final JdbcClient jdbc;

    Organisation(ImportLock lock, Accounts accounts, Memberships memberships, Units units, JdbcClient jdbc) {
        this.lock = lock;
        this.accounts = accounts;
        this.memberships = memberships;
        this.units = units;
        this.jdbc = jdbc;
    }

    /**
     * @param files     by name: {@code units.csv}, {@code people.csv}, {@code roles.csv}, {@code contact-points.csv}, {@code conflicts.csv}, or some of them
     * @param passwords the passwords of new people
     * @return the passwords of those who are new, by login name
     * @throws RefusedImport  with every bad row of every file; then nothing is changed
     * @throws ImportUnderWay if somebody else is importing
     */
    @Transactional(rollbackFor = RefusedImport.class)
    public Map<String, String> take(Map<String, byte[]> files, Supplier<String> passwords) throws RefusedImport {
        lock.take();
        Set<String> present = accounts.all().stream().map(Account::id).collect(Collectors.toSet());
        OrganisationFiles organisation = OrganisationFiles.read(files, known(present));
        organisation.units().forEach(this::save);
        Map<String, String> issued = new LinkedHashMap<>();
        organisation.people().stream().filter(person -> !present.contains(person.id()))
                .forEach(person -> issued.put(person.id(), passwords.get()));
        organisation.people().forEach(person -> save(person, issued));
        if (organisation.roles() != null) {
            memberships.replace(organisation.roles());
        }
        if (organisation.contactPoints() != null) {
            replace(organisation.contactPoints());
        }
        if (organisation.conflicts() != null) {
            list(organisation.conflicts());
        }
        return issued;
    }

    private Known known(Set<String> present) {
        return new Known(units.all().stream().map(Unit::code).collect(Collectors.toCollection(HashSet::new)), new HashSet<>(present));
    }

    private void save(Unit unit) {
        int known = jdbc.sql("UPDATE unit SET name = ?, kind = ?, branch = ? WHERE code = ?")
                .params(unit.name(), unit.kind().name(), unit.branch(), unit.code()).update();
        if (known == 0) {
            jdbc.sql("INSERT INTO unit (code, name, kind, branch) VALUES (?, ?, ?, ?)")
                    .params(unit.code(), unit.name(), unit.kind().name(), unit.branch()).update();
        }
    }

    private void save(Person person, Map<String, String> issued) {
        accounts.save(new Account(person.id(), person.name(), person.mail()), issued.get(person.id()));
        if (jdbc.sql("UPDATE person_unit SET unit = ? WHERE person = ?").params(person.unitCode(), person.id()).update() == 0) {
            jdbc.sql("INSERT INTO person_unit (person, unit) VALUES (?, ?)").params(person.id(), person.unitCode()).update();
        }
    }

    private void replace(List<ContactPoint> points) {
        jdbc.sql("DELETE FROM contact_point").update();
        points.forEach(point -> jdbc.sql("INSERT INTO contact_point (unit, leader, since) VALUES (?, ?, ?)")
                .params(point.unit(), point.leader(), point.since()).update());
    }

    private void list(List<KnownConflict> conflicts) {
        jdbc.sql("DELETE FROM known_conflict").update();
        conflicts.forEach(conflict -> jdbc.sql("INSERT INTO known_conflict (person, name, unit, kind, note) VALUES (?, ?, ?, ?, ?)")
                .params(conflict.person(), conflict.name(), conflict.unit(), conflict.kind().name(), conflict.note()).update());
    }
}
