package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Invitations;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.document.QrCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A round as the office sees it. */
@Component
class OfficeView {

    /** @param cast {@code null} before the opening */
    record UnitLine(String code, String name, int roll, @Nullable Integer cast) {}

    /**
     * @param turnout {@code null} before the opening
     * @param issued  how many were asked so far
     */
    record Shown(Round round, boolean preparing, boolean voting, List<UnitLine> units, @Nullable Turnout turnout, int issued) {}

    /** A link of one person, to be cut out and handed over. */
    record Slip(String name, String address, String picture) {}

    /** The links of a unit. */
    record LinkSheet(String title, String unit, List<Slip> slips) {}

    private final Electors electors;
    private final Sheets sheets;
    private final Units units;
    private final People people;
    private final Links links;
    private final Invitations invitations;

    OfficeView(Electors electors, Sheets sheets, Units units, People people, Links links, Invitations invitations) {
        this.electors = electors;
        this.sheets = sheets;
        this.units = units;
        this.people = people;
        this.links = links;
        this.invitations = invitations;
    }

    Shown of(Round round) {
        Map<String, String> names = units.all().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        Map<String, Integer> cast = castByUnit(round);
        boolean opened = round.ballotId() != null;
        List<UnitLine> lines = electors.byUnit(round.id()).entrySet().stream()
                .map(unit -> new UnitLine(unit.getKey(), names.getOrDefault(unit.getKey(), unit.getKey()), unit.getValue(),
                        opened ? cast.getOrDefault(unit.getKey(), 0) : null))
                .toList();
        return new Shown(round, round.stage() == Stage.PREPARING, round.stage() == Stage.VOTING, lines,
                opened ? sheets.turnout(round.ballot()) : null, opened ? sheets.issued(round.ballot()) : 0);
    }

    /** The codes of the units in which somebody is asked who has no login. */
    Set<String> unitsWithLinks(Round round) {
        if (round.stage() != Stage.VOTING) {
            return Set.of();
        }
        Set<String> logins = logins();
        Set<String> asked = Set.copyOf(electors.voters(round.id()));
        return electors.all(round.id()).stream().filter(elector -> asked.contains(elector.voter()) && !logins.contains(elector.voter()))
                .map(Elector::unitCode).collect(Collectors.toSet());
    }

    /** The old links of these people end here. */
    @Transactional
    LinkSheet links(Round round, String unit) {
        Set<String> logins = logins();
        Set<String> voted = sheets.voted(round.ballot());
        Set<String> asked = Set.copyOf(electors.voters(round.id()));
        List<Slip> slips = electors.all(round.id()).stream()
                .filter(elector -> elector.unitCode().equals(unit) && asked.contains(elector.voter()))
                .filter(elector -> !logins.contains(elector.voter()) && !voted.contains(elector.voter()))
                .map(elector -> slip(round, elector)).toList();
        return new LinkSheet(round.title(), units.find(unit).map(Unit::name).orElse(unit), slips);
    }

    private Set<String> logins() {
        return people.all().stream().map(Person::id).collect(Collectors.toSet());
    }

    private Slip slip(Round round, Elector elector) {
        String address = invitations.address(links.issue(round.id(), elector.voter()));
        return new Slip(elector.name(), address, QrCode.of(address));
    }

    private Map<String, Integer> castByUnit(Round round) {
        Map<String, Integer> cast = new HashMap<>();
        if (round.ballotId() != null) {
            Set<String> voted = sheets.voted(round.ballot());
            electors.all(round.id()).stream().filter(elector -> voted.contains(elector.voter()))
                    .forEach(elector -> cast.merge(elector.unitCode(), 1, Integer::sum));
        }
        return cast;
    }
}
