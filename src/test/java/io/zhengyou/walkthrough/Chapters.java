package io.zhengyou.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhengyou.client.Committee;
import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Narrator;
import io.zhengyou.client.Server;
import io.zhengyou.client.Shortlist;
import java.util.Collections;
import java.util.List;

/** The parts of a round, with what makes each of them difficult. */
final class Chapters {

    /** Ten working days, over any holiday. */
    private static final int AFTER_THE_REVIEWS = 25;
    /** Five working days, over any holiday. */
    private static final int AFTER_THE_PUBLIC_NOTICE = 21;

    private final Server server;
    private final String round;
    private final DemoTime time;
    private final Narrator narrator;

    Chapters(Server server, String round, DemoTime time, Narrator narrator) {
        this.server = server;
        this.round = round;
        this.time = time;
        this.narrator = narrator;
    }

    List<Nomination> nominate() {
        Nominating units = new Nominating(server, round);
        units.nominate();
        narrator.say("%d units nominated %d people, and their party secretaries endorsed them:", units.units().size(), units.nominations().size());
        narrator.say("  %s", String.join("、", units.units()));
        narrator.see("The office sees where each stands (sign in as office1):", "/office/rounds/" + round);
        return units.nominations();
    }

    void examine(List<Nomination> nominations, Nomination corrected, Nomination withdrawn) {
        Correcting correcting = new Correcting(server, corrected);
        correcting.returnTwice();
        String refusal = correcting.returnAgain();
        assertThat(refusal).as("a third return").contains("不能再退回");
        narrator.say("The office returned the nomination of %s for correction, twice; it could not a third time.", corrected.name());
        Withdrawing.withdraw(withdrawn);
        narrator.say("The unit of %s withdrew its nomination.", withdrawn.name());
        new Checking(server).clear(nominations.stream().filter(nomination -> !nomination.equals(withdrawn)).toList());
        narrator.say("The office and the ethics committee cleared all the others.");
    }

    void score(int nominees) {
        Scoring scoring = new Scoring(server, round);
        List<Integer> given = scoring.awaitDraw(nominees * Preparation.EXPERTS_PER_NOMINATION);
        narrator.say("A panel of %d experts was drawn, with %d to %d nominees each.", given.size(), Collections.min(given), Collections.max(given));
        narrator.say("%s declared a conflict of interest, and another expert was asked instead.", scoring.stepAside().id());
        String silent = scoring.scoreAllButOne().id();
        narrator.pass(time, AFTER_THE_REVIEWS, "everything is scored but what %s has to score".formatted(silent));
        narrator.say("The office replaced %s by %s, who scored.", silent, scoring.replaceTheSilent().id());
    }

    /** @return the shortlist, the best first */
    List<String> elect() throws JsonProcessingException {
        narrator.say("The office put the best %d on the shortlist.", new Shortlist(server.person("office1")).confirm(round, 2 * Preparation.SEATS));
        Voting voting = new Voting(server, round);
        voting.declare();
        List<String> shortlist = voting.vote();
        narrator.say("The committee of %d voted in secret on %d seats; one member had to step aside for one nominee. The last seat was tied.",
                Committee.MEMBERS, Preparation.SEATS);
        voting.vote();
        narrator.say("It voted again on the two who were tied, and elected one.");
        return shortlist;
    }

    void confer(Story story) {
        Conferral conferral = new Conferral(server, round);
        conferral.approveList();
        narrator.see("The leading group approved the list; it is on public notice:", "/notices/" + round);
        dispute(story, conferral);
        conferral.sign(time.today());
        narrator.see("The decision is signed and the results are published:", "/results/" + round);
        narrator.see("Every liaison is told what became of their nominations (sign in as liaisonA01):", "/messages");
    }

    private void dispute(Story story, Conferral conferral) {
        Objecting objecting = new Objecting(server, round);
        objecting.register(story.dismissed());
        String reference = objecting.file(story.upheld());
        narrator.say("Two objections came, against %s and %s.", story.nameOf(story.dismissed()), story.nameOf(story.upheld()));
        objecting.investigate(story.dismissed());
        objecting.dismiss(story.dismissed());
        narrator.say("The first was investigated and dismissed.");
        narrator.pass(time, AFTER_THE_PUBLIC_NOTICE, "the public notice is over, but nothing can be signed while an objection is open");
        objecting.investigate(story.upheld());
        assertThat(conferral.isReady()).as("whether the decision can be signed over an open objection").isFalse();
        objecting.uphold(story.upheld());
        assertThat(objecting.answer(reference)).as("what the objector reads").contains("异议成立", Objecting.UPHELD);
        narrator.say("The second was upheld: %s is disqualified, and the objector has read why.", story.nameOf(story.upheld()));
    }
}
