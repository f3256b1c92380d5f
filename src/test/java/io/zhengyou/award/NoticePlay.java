package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Brings a round of organisations to its public notice, every nominee on the list. */
final class NoticePlay {

    private final Play play;
    private final Clock clock;

    NoticePlay(Play play, Clock clock) {
        this.play = play;
        this.clock = clock;
    }

    static String name(String unit) {
        return "第" + unit + "党支部";
    }

    void open(String title, int quota) {
        play.startRound("party-organisation", title);
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(60), quota));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
    }

    String endorsed(String unit) {
        String nomination = play.nominate("liaison" + unit, unit, organisation(name(unit)));
        play.complete("secretary" + unit, nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
        return nomination;
    }

    void check(String nomination) {
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        play.complete("ethics2", nomination, "userTask_reviewIntegrity", decision("clear"));
    }

    /** @return the ids of the nominations, one a unit */
    List<String> publish(String title, String... units) {
        open(title, units.length);
        List<String> nominations = Arrays.stream(units).map(this::endorsed).toList();
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        nominations.forEach(this::check);
        play.wait(play.timerOf("catchEvent_windowClosed"));
        play.open("userTask_review").forEach(task -> play.completeTask(task.getAssignee(), task, scores(5, 90)));
        play.work();
        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", units.length));
        play.work();
        play.vote(play.openBallots(), voter -> Collections.nCopies(units.length, "APPROVE"));
        play.work();
        play.decide("leader1", "userTask_approveList", decision("approve"));
        return nominations;
    }

    void sign() {
        play.decide("leader3", "userTask_signDecision", signature());
        play.work();
    }

    Map<String, Object> signature() {
        return Map.of("decisionNumber", "科协发〔2026〕31 号", "decidedOn", LocalDate.now(clock).toString(), "confirmed", true);
    }
}
