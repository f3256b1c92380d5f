package io.zhengyou.pledge.filing;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.directory.csv.SheetRow;
import io.zhengyou.pledge.Pledger;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.book.Pledges;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whose pledge a row is: a unit's draft goes to the first of its liaisons, a member's to the member. */
@Component
class Filers {

    private final Units units;
    private final People people;
    private final Pledges pledges;

    Filers(Units units, People people, Pledges pledges) {
        this.units = units;
        this.people = people;
        this.pledges = pledges;
    }

    /** Empty if the row names nobody; then it says why. */
    Optional<Filer> find(PledgerKind kind, SheetRow row) {
        return kind == PledgerKind.UNIT ? ofUnit(row) : ofMember(row);
    }

    boolean hasPledge(Filer filer, int year) {
        boolean unit = filer.pledger().kind() == PledgerKind.UNIT;
        return pledges.exists(filer.pledger().unitCode(), unit ? null : filer.login(), year);
    }

    private Optional<Filer> ofUnit(SheetRow row) {
        if (!row.text("person").isEmpty()) {
            row.refuse("person", "单位的承诺不填个人账号，请清空。");
        }
        Optional<Unit> unit = units.find(row.text("unit"));
        if (unit.isEmpty()) {
            row.refuse("unit", "没有代码为“%s”的单位。".formatted(row.text("unit")));
            return Optional.empty();
        }
        Optional<Person> liaison = people.inRole(Role.LIAISON, unit.get().code()).stream().findFirst();
        if (liaison.isEmpty()) {
            row.refuse("unit", "该单位没有联络员，没有人能接收草稿。");
        }
        return liaison.map(person -> new Filer(pledger(PledgerKind.UNIT, unit.get().name(), unit.get()), person.id()));
    }

    private Optional<Filer> ofMember(SheetRow row) {
        Optional<Person> person = people.find(row.text("person"));
        Optional<Unit> unit = person.map(Person::unitCode).flatMap(units::find);
        if (person.isEmpty()) {
            row.refuse("person", "没有账号为“%s”的人员。".formatted(row.text("person")));
        } else if (unit.isEmpty()) {
            row.refuse("person", "此人没有登记所在单位。");
        } else if (!row.text("unit").isEmpty() && !row.text("unit").equals(unit.get().code())) {
            row.refuse("unit", "此人的单位是 %s，请改正或留空。".formatted(unit.get().code()));
        }
        return unit.map(of -> new Filer(pledger(PledgerKind.MEMBER, person.orElseThrow().name(), of), person.orElseThrow().id()));
    }

    private static Pledger pledger(PledgerKind kind, String name, Unit unit) {
        return new Pledger(kind, name, unit.code(), unit.name());
    }
}
