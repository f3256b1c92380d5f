package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings a round with a few nominees before those who judge it. */
class Panel {

    private final Play play;
    private final List<String> nominations = new ArrayList<>();

    Panel(Play play) {
        this.play = play;
    }

    /** In the order of the units. */
    List<String> nominations() {
        return nominations;
    }

    /** Up to the open reviews; the nominees are called 第A05党支部 and so on. */
    void drawn(String title, LocalDate closes, int seats, String... units) {
        accepted(title, closes, seats, units);
        draw();
    }

    void draw() {
        play.wait(play.timerOf("catchEvent_windowClosed"));
    }

    /** Up to the end of the window: all have cleared their reviews, no expert was drawn. */
    void accepted(String title, LocalDate closes, int seats, String... units) {
        play.startRound("party-organisation", title);
        play.decide("office1", "userTask_draftScheme", scheme(closes, seats));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        for (String unit : units) {
            String nomination = play.nominate("liaison" + unit, unit, organisation("第" + unit + "党支部"));
            play.complete("secretary" + unit, nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
            nominations.add(nomination);
        }
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        nominations.forEach(nomination -> {
            play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
            play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        });
    }

    /** Up to the members' declarations. */
    void shortlisted(String title, LocalDate closes, int seats, String... units) {
        drawn(title, closes, seats, units);
        play.open("userTask_review").forEach(task -> play.completeTask(task.getAssignee(), task, scores(5, 80)));
        play.work();
        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", units.length));
    }
}
