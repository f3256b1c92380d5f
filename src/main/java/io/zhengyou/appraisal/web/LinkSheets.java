package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Invitations;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.document.QrCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links of those who have no login, to be printed unit by unit. */
@Component
class LinkSheets {

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

    LinkSheets(Electors electors, Sheets sheets, Units units, People people, Links links, Invitations invitations) {
        this.electors = electors;
        this.sheets = sheets;
        this.units = units;
        this.people = people;
        this.links = links;
        this.invitations = invitations;
    }

    /** The codes of the units in which somebody is asked who has no login; none unless the voting is on. */
    Set<String> units(Round round) {
        if (round.stage() != Stage.VOTING) {
            return Set.of();
        }
        Set<String> logins = logins();
        Set<String> asked = Set.copyOf(electors.voters(round.id()));
        return electors.all(round.id()).stream().filter(elector -> asked.contains(elector.voter()) && !logins.contains(elector.voter()))
                .map(Elector::unitCode).collect(Collectors.toSet());
    }

    /** New links for those of a unit who have not voted; their old links end here. */
    @Transactional
    LinkSheet issue(Round round, String unit) {
        Set<String> logins = logins();
        Set<String> voted = sheets.voted(round.ballot());
        Set<String> onPaper = sheets.onPaper(round.ballot());
        List<Slip> slips = electors.asked(round.id(), unit).stream()
                .filter(elector -> !logins.contains(elector.voter()) && !voted.contains(elector.voter()) && !onPaper.contains(elector.voter()))
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
}
