package io.zhengyou.inspection.programme;

import io.zhengyou.directory.KnownConflict;
import io.zhengyou.directory.KnownConflicts;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who must not inspect a unit: those who belong to it, act for it, led it lately, or are known to have a conflict of interest with it. */
@Component
public class Impartiality {

    private final People people;
    private final Accounts accounts;
    private final KnownConflicts conflicts;
    private final FormerPosts formerPosts;
    private final Clock clock;

    Impartiality(People people, Accounts accounts, KnownConflicts conflicts, FormerPosts formerPosts, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.conflicts = conflicts;
        this.formerPosts = formerPosts;
        this.clock = clock;
    }

    /**
     * Why this person must not inspect the unit, in Chinese and without a name.
     *
     * @param years for so long after leading it
     */
    public Optional<String> obstacle(String person, String unit, int years) {
        if (people.find(person).map(Person::unitCode).filter(unit::equals).isPresent()) {
            return Optional.of("是该单位的人");
        }
        Set<String> groups = accounts.groupsOf(person);
        if (Stream.of(Role.LIAISON, Role.SECRETARY).map(role -> role.groupIn(unit)).anyMatch(groups::contains)) {
            return Optional.of("在该单位任职");
        }
        LocalDate since = LocalDate.now(clock).minusYears(years);
        if (formerPosts.all().stream().anyMatch(post -> post.person().equals(person) && post.unitCode().equals(unit) && post.untilDay().isAfter(since))) {
            return Optional.of(years + " 年内负责过该单位");
        }
        return conflicts.all().stream().filter(known -> known.person().equals(person) && isWithAllOf(known, unit))
                .findFirst().map(known -> "与该单位有利害关系（" + known.kind().label() + "）");
    }

    /** The whole team: its first obstacle, with the name. */
    public Optional<String> obstacle(Team team, String unit, int years) {
        return team.members().stream()
                .flatMap(member -> obstacle(member, unit, years).map(reason -> name(member) + reason).stream()).findFirst();
    }

    private static boolean isWithAllOf(KnownConflict known, String unit) {
        return known.name().isEmpty() && unit.equals(known.unit());
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
