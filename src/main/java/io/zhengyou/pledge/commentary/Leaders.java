package io.zhengyou.pledge.commentary;

import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.ContactPoints;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which leader speaks about the pledges of a unit. */
@Component
public class Leaders {

    private final ContactPoints contactPoints;
    private final People people;

    Leaders(ContactPoints contactPoints, People people) {
        this.contactPoints = contactPoints;
        this.people = people;
    }

    /** The login of the leader whose contact point the unit is; of a unit that nobody follows, of the leader who follows the fewest. */
    public String of(String unitCode) {
        List<ContactPoint> points = contactPoints.all();
        return points.stream().filter(point -> point.unit().equals(unitCode)).map(ContactPoint::leader).findFirst()
                .orElseGet(() -> leastBurdened(points));
    }

    /** The codes of the units that somebody follows. */
    public Set<String> unitsOf(String leader) {
        return contactPoints.all().stream().filter(point -> point.leader().equals(leader)).map(ContactPoint::unit).collect(Collectors.toSet());
    }

    private String leastBurdened(List<ContactPoint> points) {
        Map<String, Long> burden = points.stream().collect(Collectors.groupingBy(ContactPoint::leader, Collectors.counting()));
        return people.inRole(Role.LEADING_GROUP).stream().map(Person::id)
                .min(Comparator.comparing((String leader) -> burden.getOrDefault(leader, 0L)).thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalStateException("the leading group has no members"));
    }
}
