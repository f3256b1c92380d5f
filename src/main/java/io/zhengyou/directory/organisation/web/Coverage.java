package io.zhengyou.directory.organisation.web;

import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.ContactPoints;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Accounts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many there are of everything, and what is missing. */
@Component
class Coverage {

    private final Units units;
    private final Accounts accounts;
    private final ContactPoints contactPoints;

    Coverage(Units units, Accounts accounts, ContactPoints contactPoints) {
        this.units = units;
        this.accounts = accounts;
        this.contactPoints = contactPoints;
    }

    Map<String, Long> unitsByKind() {
        List<Unit> all = units.all();
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(UnitKind.values()).forEach(kind -> counts.put(kind.label(), all.stream().filter(unit -> unit.kind() == kind).count()));
        return counts;
    }

    Map<String, Integer> peopleByRole() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Role.values()).forEach(role -> counts.put(role.label(), accounts.inGroup(role.group()).size()));
        return counts;
    }

    /** Names of units that no leader follows. */
    List<String> withoutLeader() {
        Set<String> followed = contactPoints.all().stream().map(ContactPoint::unit).collect(Collectors.toSet());
        return units.all().stream().filter(unit -> !followed.contains(unit.code())).map(Unit::name).toList();
    }
}
