package io.zhengyou.walkthrough;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * Walks through one award round on a running demo server, as the people of the demo organisation: forty nominations from
 * twenty units, a panel of fifteen experts, a committee of nine. Can be repeated; every walk makes a round of its own.
 */
public final class Walkthrough {

    private static final int AFTER_THE_UNIT_NOTICES = 14;
    private static final int AFTER_THE_WINDOW = Preparation.WINDOW_DAYS + 1 - AFTER_THE_UNIT_NOTICES;
    /** Five working days, over any holiday. */
    private static final int AFTER_THE_PUBLIC_NOTICE = 21;

    private final Server server;
    private final PrintStream out;

    /**
     * @param address of the server, as {@code http://localhost:8080}
     * @param out     where to tell the story
     */
    public Walkthrough(String address, PrintStream out) {
        server = new Server(address.replaceFirst("/+$", ""));
        this.out = out;
    }

    public static void main(String... arguments) throws JsonProcessingException {
        new Walkthrough(arguments.length == 0 ? "http://localhost:8080" : arguments[0], console()).walk();
    }

    /** @return the id of the round, whose results are public now */
    public String walk() throws JsonProcessingException {
        DemoTime time = new DemoTime(server);
        say("It is %s at %s.", time.today(), server.address());

        String round = new Preparation(server).openRound(time.today());
        see("The office drafted the scheme, the leading group approved it; the call is public:", "/calls/" + round);

        Nominating units = new Nominating(server, round);
        units.nominate();
        say("%d units nominated %d people, and their party secretaries endorsed them:", units.units().size(), units.nominations().size());
        say("  %s", String.join("、", units.units()));
        see("The office sees where each stands (sign in as office1):", "/office/rounds/" + round);
        pass(time, AFTER_THE_UNIT_NOTICES, "the notices in the units are over");

        new Checking(server).clear(units.nominations());
        say("The office and the ethics committee cleared all of them.");
        pass(time, AFTER_THE_WINDOW, "the nomination window is closed");

        List<Integer> scored = new Scoring(server, round).scoreAll(units.nominations().size() * Preparation.EXPERTS_PER_NOMINATION);
        say("A panel of %d experts was drawn and scored, %d to %d nominees each.", scored.size(), Collections.min(scored), Collections.max(scored));
        say("The office put the best %d on the shortlist.", new Shortlist(server).confirm(round));

        new Voting(server).vote(round);
        say("The committee of %d voted in secret on %d seats.", Voting.MEMBERS, Preparation.SEATS);
        new Conferral(server, round).approveList();
        see("The leading group approved the list; it is on public notice:", "/notices/" + round);
        pass(time, AFTER_THE_PUBLIC_NOTICE, "the public notice is over");

        new Conferral(server, round).sign(time.today());
        see("The decision is signed and the results are published:", "/results/" + round);
        see("Every liaison is told what became of their nominations (sign in as liaisonA01):", "/messages");
        return round;
    }

    private void pass(DemoTime time, int days, String until) {
        time.pass(days);
        say("  %d days pass; it is %s and %s.", days, time.today(), until);
    }

    private void see(String what, String path) {
        say("%s%n  %s%s", what, server.address(), path);
    }

    private void say(String line, Object... details) {
        out.printf(line + "%n", details);
    }

    /** A container without a locale claims to know ASCII only, while the terminal behind it reads UTF-8. */
    private static PrintStream console() {
        Charset charset = Charset.forName(System.getProperty("native.encoding"));
        boolean chinese = charset.canEncode() && charset.newEncoder().canEncode('会');
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, chinese ? charset : StandardCharsets.UTF_8);
    }
}
