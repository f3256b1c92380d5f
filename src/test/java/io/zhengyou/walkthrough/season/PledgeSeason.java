package io.zhengyou.walkthrough.season;

import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Narrator;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import java.io.IOException;
import java.util.List;

/**
 * A season of pledges on a running demo server, as the people of its organisation: 230 units and 500 members promise something and
 * all of it becomes public; eight of these pledges are followed further. Two of them are late with a report, three have to mend
 * something, one is not kept. At the end everything is checked. There is one season a year.
 */
public final class PledgeSeason {

    private final Server server;
    private final Narrator narrator;
    private final Organisation organisation = new Organisation();

    public PledgeSeason(String address, Narrator narrator) {
        server = new Server(address.replaceFirst("/+$", ""));
        this.narrator = narrator;
    }

    /** Plays a season without a round. Ends with an error if the server refuses a step, or if anything is not as it should be. */
    public static void main(String... arguments) throws IOException {
        String address = arguments.length == 0 ? "http://localhost:8080" : arguments[0];
        new PledgeSeason(address, new Narrator(address, Narrator.console())).play();
    }

    /** @return whether there was a season; there is none if the pledges of the year are public already */
    public boolean play() throws IOException {
        DemoTime time = new DemoTime(server);
        SeasonDates dates = SeasonDates.of(time.today());
        boolean over = !Wall.of(server, dates.year()).pledges().isEmpty();
        if (over) {
            narrator.say("The pledges of %d are public already; the next season is in the next year.", dates.year());
        } else {
            play(time, dates);
        }
        return !over;
    }

    private void play(DemoTime time, SeasonDates dates) throws IOException {
        file(dates);
        Chapters chapters = new Chapters(server, organisation, dates, narrator);
        chapters.commentUnasked();
        narrator.pass(time, dates.daysToTheMiddle(), "time for the first reports");
        chapters.reportInTheMiddle();
        chapters.mend(time.today());
        narrator.pass(time, dates.daysToTheEnd() - dates.daysToTheMiddle(), "what was promised is due");
        chapters.fulfil();
        narrator.pass(time, dates.daysToSilence(), "two who have not reported yet are late");
        chapters.waitForTheLate();
        new SeasonEnding(server, organisation, chapters.followed(), dates.year()).check();
        narrator.say("Checked: the wall, every pledge that was followed, its unit's page, and what the office sees of it.");
    }

    private void file(SeasonDates dates) {
        List<Person> members = new Members(server, organisation).gather(dates.year());
        Filing filing = new Filing(server, organisation, dates);
        filing.bring(members);
        narrator.say("The office brought the drafts of %d units and %d members in one file (%d of the members had joined just before).",
                organisation.units().size(), members.size(), Members.MANY - organisation.members().size());
        filing.submit(members);
        filing.accept();
        narrator.see("All were submitted, reviewed and published:", "/pledges?year=" + dates.year());
    }
}
