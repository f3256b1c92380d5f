package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

/** One round in which everything happens that can be decided: returns, recusals, a silent expert, ties, objections, a revocation. */
class EventfulRound {

    private static final String[] UNITS = {"B01", "B03", "B05", "B07", "B09", "B11"};

    private final Play play;
    private final List<String> nominations = new ArrayList<>();

    EventfulRound(Play play) {
        this.play = play;
    }

    /** Six: the first is corrected and in the end disqualified, the fifth does not come on the shortlist, the last is withdrawn. */
    List<String> nominations() {
        return nominations;
    }

    void nominate(String title, LocalDate closes) {
        play.startRound("party-organisation", title);
        play.decide("office1", "userTask_draftScheme", scheme(closes, 2));
        play.decide("leader1", "userTask_approveScheme", decision("return", "请再斟酌名额。"));
        play.decide("office1", "userTask_draftScheme", scheme(closes, 3));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        for (String unit : UNITS) {
            String nomination = play.nominate("liaison" + unit, unit, organisation("第" + unit + "党支部"));
            play.complete("secretary" + unit, nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
            nominations.add(nomination);
        }
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        correct(nominations.get(0));
        nominations.forEach(nomination -> {
            play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
            play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        });
        play.requestWithdrawal("B11", nominations.get(5), "候选集体已撤销。");
        play.complete("secretaryB11", nominations.get(5), "userTask_approveWithdrawal", decision("approve"));
        play.wait(play.timerOf("catchEvent_windowClosed"));
    }

    private void correct(String nomination) {
        play.complete("office1", nomination, "userTask_reviewFormality",
                Map.of("decision", "return", "returnSummary", "请写明年度。", "returnDeeds", "请补充佐证。", "correctionDays", 5));
        play.complete("liaisonB01", nomination, "userTask_correct", Map.of("summary", "2025 年成绩突出。", "deeds", "事".repeat(30)));
        play.complete("secretaryB01", nomination, "userTask_endorseCorrection", decision("endorse", "同意。"));
    }

    /** One expert steps aside. @return the review of another, who keeps silent and is overdue */
    Task scoreAllButOne() {
        List<Task> reviews = play.open("userTask_review");
        Task recused = reviews.get(0);
        play.completeTask(recused.getAssignee(), recused, Map.of("conflict", "recuse", "conflictKind", "RELATIVE", "conflictReason", "候选人系近亲属。"));
        play.work();
        List<Task> left = play.open("userTask_review");
        left.subList(1, left.size()).forEach(this::score);
        ClockUtil.setCurrentTime(new Date(left.get(0).getDueDate().getTime() + 60_000));
        return left.get(0);
    }

    /** Whoever came in the place of the silent one. */
    void scoreTheRest() {
        play.open("userTask_review").forEach(this::score);
        play.work();
    }

    private void score(Task task) {
        play.completeTask(task.getAssignee(), task, scores(5, play.variable(task, "nominationId").equals(nominations.get(4)) ? 60 : 80));
    }

    /** The first is elected; the next three are tied until the leading group decides. */
    void vote() {
        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", 4));
        play.work();
        Task declaration = play.open("userTask_declareConflicts").stream().filter(task -> "member1".equals(task.getAssignee())).findFirst().orElseThrow();
        play.completeTask("member1", declaration, Map.of("conflict", "recuse", "recusedFrom", chosen(nominations.get(0)),
                "conflictKind", "CO_AUTHOR", "conflictReason", "共同发表过论文。"));
        play.vote(play.openBallots(), voter -> voter == 0 ? twoOfThree(0) : approvingTheFirst(twoOfThree(voter)));
        play.work();
        for (int runoff = 0; runoff < 2; runoff++) {
            play.vote(play.openBallots(), EventfulRound::twoOfThree);
            play.work();
        }
        play.decide("leader1", "userTask_resolveTie",
                Map.of("chosen", chosen(nominations.get(1), nominations.get(3)), "reason", "经集体研究决定。"));
        play.decide("leader1", "userTask_approveList", decision("approve"));
    }

    private static List<String> approvingTheFirst(List<String> others) {
        List<String> marks = new ArrayList<>(List.of("APPROVE"));
        marks.addAll(others);
        return marks;
    }

    /** Each of the three is left out by a third of the voters. */
    private static List<String> twoOfThree(int voter) {
        return List.of(voter % 3 == 0 ? "AGAINST" : "APPROVE", voter % 3 == 1 ? "AGAINST" : "APPROVE", voter % 3 == 2 ? "ABSTAIN" : "APPROVE");
    }

    private static Object chosen(String... nominations) {
        return SpinValues.jsonValue(Arrays.stream(nominations).map(id -> "\"" + id + "\"").toList().toString()).create();
    }

    /** @param objection the business key of its process */
    void judge(String objection, String verdict) {
        play.complete("office1", objection, "userTask_admit", Map.of("decision", "admit", "about", "eligibility", "investigatedBy", "office3"));
        play.complete("office3", objection, "userTask_investigate", Map.of("report", "经查阅年度总结原件，所述数字与申报材料不一致。"));
        play.complete("leader2", objection, "userTask_decide", decision(verdict, "经查证，裁定如上。理由详见报告。"));
        play.work();
    }

    void confer(Clock clock) {
        play.wait(play.timerOf("catchEvent_noticeOver"));
        LocalDate day = LocalDate.now(clock);
        play.decide("leader3", "userTask_signDecision", Map.of("decisionNumber", "科协发〔2026〕77 号", "decidedOn", day.toString(), "confirmed", true));
        play.work();
    }

    void revoke(String certificate) {
        play.requestRevocation("office1", certificate, "经查主要事迹不实，弄虚作假。");
        play.complete("leader1", certificate, "userTask_approveRevocation", decision("approve"));
        play.work();
    }
}
