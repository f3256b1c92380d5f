package io.zhengyou.walkthrough;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Narrator;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Server;
import io.zhengyou.walkthrough.season.PledgeSeason;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * Walks through one disputed award round on a running demo server, as the people of the demo organisation: forty nominations from
 * twenty units, fifteen experts, a committee of nine; two returns, a withdrawal, two recusals, a silent expert, a tie and two
 * objections. At the end everything is checked. Can be repeated; every walk makes a round of its own. Then a {@link PledgeSeason}.
 */
public final class Walkthrough {

    private static final int AFTER_THE_UNIT_NOTICES = 14;
    private static final int AFTER_THE_WINDOW = Preparation.WINDOW_DAYS + 1 - AFTER_THE_UNIT_NOTICES;

    private final Server server;
    private final Narrator narrator;

    /**
     * @param address of the server, as {@code http://localhost:8080}
     * @param out     where to tell the story
     */
    public Walkthrough(String address, PrintStream out) {
        server = new Server(address.replaceFirst("/+$", ""));
        narrator = new Narrator(server.address(), out);
    }

    /** Ends with an error if the server refuses a step, or if anything is not as it should be. */
    public static void main(String... arguments) throws IOException {
        String address = arguments.length == 0 ? "http://localhost:8080" : arguments[0];
        new Walkthrough(address, Narrator.console()).walk();
        Server server = new Server(address.replaceFirst("/+$", ""));
        new PledgeSeason(server, new Organisation(), new Narrator(server.address(), Narrator.console())).playWithAllMembers(new DemoTime(server));
    }

    /** @return what happened in the round, whose results are public now and have been checked */
    public Story walk() throws JsonProcessingException {
        return walk(new DemoTime(server));
    }

    /** The same, in a time that passes for others too. */
    public Story walk(DemoTime time) throws JsonProcessingException {
        narrator.say("It is %s at %s.", time.today(), server.address());
        String round = new Preparation(server).openRound(time.today());
        narrator.see("The office drafted the scheme, the leading group approved it; the call is public:", "/calls/" + round);

        Chapters chapters = new Chapters(server, round, time, narrator);
        List<Nomination> nominations = chapters.nominate();
        Nomination corrected = nominations.get(0);
        Nomination withdrawn = nominations.get(1);
        narrator.pass(time, AFTER_THE_UNIT_NOTICES, "the notices in the units are over");
        chapters.examine(nominations, corrected, withdrawn);
        narrator.pass(time, AFTER_THE_WINDOW, "the nomination window is closed");
        chapters.score(nominations.size() - 1);
        Story story = Story.of(round, nominations, corrected, withdrawn, chapters.elect());
        chapters.confer(story);

        new Ending(server, story).check();
        narrator.say("Checked: every nomination, its scores, both votes, the certificates, the public pages and the chain of decisions.");
        return story;
    }
}
