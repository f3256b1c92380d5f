package io.zhengyou.directory.contact.web;

import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.ContactPoints;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.directory.contact.Attention;
import io.zhengyou.directory.contact.Visit;
import io.zhengyou.directory.contact.Visits;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units with those who follow them and what was noted about them. */
@Component
class Register {

    private final Units units;
    private final ContactPoints points;
    private final Visits visits;
    private final People people;

    Register(Units units, ContactPoints points, Visits visits, People people) {
        this.units = units;
        this.points = points;
        this.visits = visits;
        this.people = people;
    }

    /** By unit, those that nobody follows first. */
    List<PointLine> all() {
        Map<String, ContactPoint> byUnit = points.all().stream().collect(Collectors.toMap(ContactPoint::unit, Function.identity()));
        Map<String, Attention> attention = visits.attention().stream().collect(Collectors.toMap(Attention::unit, Function.identity()));
        Map<String, String> names = byUnit.values().stream().map(ContactPoint::leader).distinct().collect(Collectors.toMap(Function.identity(), this::name));
        return units.all().stream().map(unit -> line(unit, byUnit.get(unit.code()), names, attention.get(unit.code())))
                .sorted((one, other) -> Boolean.compare(other.leader().isEmpty(), one.leader().isEmpty())).toList();
    }

    /** The units that a leader follows, by code. */
    List<PointLine> of(String leader) {
        List<String> followed = points.all().stream().filter(point -> point.leader().equals(leader)).map(ContactPoint::unit).toList();
        return all().stream().filter(line -> followed.contains(line.unit().code())).toList();
    }

    List<VisitLine> visitsBy(String leader, int most) {
        return lines(visits.by(leader, most));
    }

    List<VisitLine> visitsOf(String unit) {
        return lines(visits.of(unit));
    }

    private List<VisitLine> lines(List<Visit> some) {
        return some.stream().map(visit -> new VisitLine(units.find(visit.unit()).map(Unit::name).orElse(visit.unit()), name(visit.leader()),
                visit.visitedOn(), visit.mode().label(), visit.note())).toList();
    }

    private static PointLine line(Unit unit, @Nullable ContactPoint point, Map<String, String> names, @Nullable Attention attention) {
        return new PointLine(unit, point == null ? "" : names.get(point.leader()), point == null ? null : point.since(),
                attention == null ? null : attention.last(), attention == null ? 0 : attention.visits());
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
