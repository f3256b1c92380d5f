package io.zhengyou.dossier.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.dossier.chapter.Owner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Who may read which dossier: a unit's own people, a person theirs, and the office and the leading group all. */
@Component
class Readers {

    private static final Set<String> OF_ALL = Set.of(Role.OFFICE.group(), Role.LEADING_GROUP.group());

    private final People people;

    Readers(People people) {
        this.people = people;
    }

    boolean mayRead(Authentication reader, Owner owner) {
        return isOfAll(reader) || (owner.isUnit() ? unitsOf(reader.getName()).contains(owner.id()) : owner.id().equals(reader.getName()));
    }

    boolean isOfAll(Authentication reader) {
        return reader.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(OF_ALL::contains);
    }

    /** Those that they belong to, file for or sign for. */
    Set<String> unitsOf(String person) {
        Stream<String> own = people.find(person).map(Person::unitCode).filter(code -> !code.isEmpty()).stream();
        return Stream.concat(own, people.unitsActedForBy(person).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The people of a unit, by login. */
    List<Person> of(String unitCode) {
        return people.all().stream().filter(person -> person.unitCode().equals(unitCode)).toList();
    }
}
