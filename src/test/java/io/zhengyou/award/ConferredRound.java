package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;

import io.zhengyou.award.programme.Fraction;
import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.programme.ScoreRule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** A small round of a programme of its own, from the scheme to the signed decision, with two of three nominees elected. */
class ConferredRound {

    static final String DECISION = "科协发〔2026〕88 号";

    private final Play play;
    private final Map<String, String> nominations = new LinkedHashMap<>();

    ConferredRound(Play play) {
        this.play = play;
    }

    static void bring(Programmes programmes, String code, String name) {
        if (programmes.find(code).isEmpty()) {
            programmes.add(new Programme(code, name, new Rules(Category.ORGANISATION, "在一线服务满五年。", 2, 1, null, null,
                    List.of("推荐表", "事迹材料"), List.of(new Criterion("服务", 60), new Criterion("创新", 40)), 7, 5, ScoreRule.TRIMMED_MEAN,
                    Fraction.TWO_THIRDS, Fraction.TWO_THIRDS, 5, 1, 5, "办公室", true)), "office1");
        }
    }

    /** @return the nominations by unit */
    Map<String, String> nominations() {
        return nominations;
    }

    void nominate(String programme, String title, LocalDate today, Map<String, String> nomineesByUnit) {
        play.startRound(programme, title);
        Map<String, Object> scheme = new LinkedHashMap<>(scheme(today.plusDays(30), 2));
        scheme.putAll(Map.of("panelSize", 7, "expertsPerNomination", 5));
        play.decide("office1", "userTask_draftScheme", scheme);
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        nomineesByUnit.forEach((unit, name) -> {
            String nomination = play.nominate("liaison" + unit, unit, organisation(name));
            play.complete("secretary" + unit, nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
            nominations.put(unit, nomination);
        });
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        nominations.values().forEach(nomination -> {
            play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
            play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        });
        play.wait(play.timerOf("catchEvent_windowClosed"));
    }

    /** The first nominee gets 90 of everybody but one, who gives 10; the second 83; the third 76. */
    void score() {
        List<String> ids = List.copyOf(nominations.values());
        boolean severe = true;
        for (Task task : play.open("userTask_review")) {
            int place = ids.indexOf(play.variable(task, "nominationId"));
            boolean low = severe && place == 0;
            severe = severe && !low;
            play.completeTask(task.getAssignee(), task, scores(2, low ? 10 : 90 - 7 * place));
        }
        play.work();
    }

    void voteAndPutOnNotice() {
        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", 3));
        play.work();
        play.vote(play.openBallots(), voter -> List.of("APPROVE", "APPROVE", "AGAINST"));
        play.work();
        play.decide("leader1", "userTask_approveList", decision("approve"));
        play.wait(play.timerOf("catchEvent_noticeOver"));
    }

    void sign(LocalDate day) {
        play.decide("leader2", "userTask_signDecision", Map.of("decisionNumber", DECISION, "decidedOn", day.toString(), "confirmed", true));
    }
}
