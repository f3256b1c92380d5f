package io.zhengyou.walkthrough.season;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Narrator;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A season of pledges on a running demo server, as the people of its organisation: 230 units and some members promise something and all
 * of it becomes public; eight of these pledges are followed further. Two of them are late with a report, three have to mend something,
 * one is not kept. At the end everything is checked. At the end of the year five hundred members promise something for the next.
 */
public final class PledgeSeason {

    private final Server server;
    private final Organisation organisation;
    private final Narrator narrator;

    public PledgeSeason(Server server, Organisation organisation, Narrator narrator) {
        this.server = server;
        this.organisation = organisation;
        this.narrator = narrator;
    }

    /** The codes of the units whose pledges are followed. */
    public static List<String> followedUnits() {
        return Stream.of(Promise.values()).filter(Promise::ofUnit).map(promise -> promise.unit(new Organisation())).toList();
    }

    /** With no members but those whose pledges are followed. */
    public void play(DemoTime time) {
        SeasonDates dates = SeasonDates.of(time.today());
        play(time, dates, Stream.of(Promise.values()).filter(promise -> !promise.ofUnit()).map(promise -> promise.filedBy(organisation))
                .map(server::person).toList());
    }

    /**
     * With five hundred members.
     *
     * @return whether there was a season; there is none if the pledges of the year are public already
     */
    public boolean playWithAllMembers(DemoTime time) {
        SeasonDates dates = SeasonDates.of(time.today());
        boolean over = !Wall.of(server, dates.year()).pledges().isEmpty();
        if (over) {
            narrator.say("The pledges of %d are public already; the next season is in the next year.", dates.year());
        } else {
            play(time, dates, new Members(server, organisation).gather(dates.year()));
        }
        return !over;
    }

    private void play(DemoTime time, SeasonDates dates, List<Person> members) {
        file(dates, members);
        Chapters chapters = new Chapters(server, organisation, dates, narrator);
        chapters.commentUnasked();
        narrator.pass(time, dates.daysToTheMiddle(), "time for the first reports");
        chapters.reportInTheMiddle();
        chapters.mend(time.today());
        narrator.pass(time, dates.daysToTheEnd() - dates.daysToTheMiddle(), "what was promised is due");
        chapters.fulfil();
        narrator.pass(time, dates.daysToSilence(), "two who have not reported yet are late");
        chapters.waitForTheLate();
        new SeasonEnding(server, organisation, chapters.followed(), members.size(), dates.year()).check();
        narrator.say("Checked: the wall, every pledge that was followed, its unit's page, and what the office sees of it.");
    }

    private void file(SeasonDates dates, List<Person> members) {
        Filing filing = new Filing(server, organisation, dates);
        filing.bring(organisation.units(), members);
        Set<String> known = members.stream().map(Person::id).collect(Collectors.toSet());
        filing.submit(Stream.concat(organisation.liaisons().stream().filter(liaison -> !known.contains(liaison)).map(server::person), members.stream())
                .toList());
        filing.accept();
        narrator.see("The office brought the drafts of %d units and %d members in one file; all were submitted, reviewed and published:".formatted(
                organisation.units().size(), members.size()), "/pledges?year=" + dates.year());
    }

    /** @param today so late that they promise for the next year */
    public void promiseAsMembers(LocalDate today) {
        SeasonDates dates = SeasonDates.of(today);
        List<Person> members = new Members(server, organisation).gather(dates.year());
        Filing filing = new Filing(server, organisation, dates);
        filing.bring(List.of(), members);
        filing.submit(members);
        filing.accept();
        assertThat(Wall.of(server, dates.year()).kinds()).as("who promised for the next year").isEqualTo(Map.of("MEMBER", (long) Members.MANY));
        narrator.see("%d members (%d of them had joined just before) promised something for the next year:".formatted(
                members.size(), Members.MANY - organisation.members().size()), "/pledges?year=" + dates.year());
    }
}
