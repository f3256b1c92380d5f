package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class AwardRoundTest {

    private static final List<String> FIRST_TWO = List.of("APPROVE", "APPROVE", "AGAINST");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    private Play play;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
    }

    @Test
    void goesFromTheCallToTheConferralByWayOfEveryDetour() {
        play.startRound("party-organisation", "先进基层党组织试验届");
        openNominations(2);
        List<String> qualified = List.of(qualify("liaisonA01", "A01"), qualify("liaisonA03", "A03"), qualify("liaisonA05", "A05"));
        String notEndorsed = play.nominate("liaisonA07", "A07", organisation("第七党支部"));
        play.complete("secretaryA07", notEndorsed, "userTask_endorse", decision("decline", "暂不推荐。"));
        String rejected = endorsed("liaisonA09", "A09");
        String vetoed = endorsed("liaisonA11", "A11");
        String lapsed = play.startNomination("liaisonA13", "A13");
        play.wait(play.timerOf("catchEvent_windowClosed"));
        assertThat(play.visitor("office3").get("/office/rounds/" + play.roundId()).body())
                .contains("第A09党支部", "形式审查", "领导小组办公室", "逾期未提交");
        assertThat(play.visitor("leader3").get("/office/rounds").body()).contains("先进基层党组织试验届").doesNotContain("发起新的一届");
        assertThat(play.visitor("liaisonA01").get("/office/rounds/" + play.roundId()).statusCode()).isEqualTo(403);
        assertThat(play.visitor("office3").get("/office/rounds/unknown").statusCode()).isEqualTo(404);
        review(rejected, vetoed);
        score();
        play.decide("office2", "userTask_confirmShortlist", Map.of("shortlistSize", 3));
        play.work();
        voteThreeTimes();
        play.decide("leader2", "userTask_approveList", decision("approve"));
        assertThat(play.visitor("member1").get("/notices/" + play.roundId()).body()).contains("第A01党支部").doesNotContain("第七党支部");
        play.wait(play.timerOf("catchEvent_noticeOver"));
        play.decide("leader3", "userTask_signDecision",
                Map.of("decisionNumber", "科协发〔2026〕12 号", "decidedOn", LocalDate.now(clock).toString(), "confirmed", true));
        play.work();

        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_conferred");
        assertThat(qualified.stream().flatMap(id -> play.ends(id, "award-nomination").stream()))
                .containsExactlyInAnyOrder("endEvent_awarded", "endEvent_awarded", "endEvent_notSelected");
        assertThat(play.ends(notEndorsed, "award-nomination")).containsExactly("endEvent_refused");
        assertThat(play.ends(rejected, "award-nomination")).containsExactly("endEvent_refused");
        assertThat(play.ends(vetoed, "award-nomination")).containsExactly("endEvent_refused");
        assertThat(play.ends(lapsed, "award-nomination")).containsExactly("endEvent_lapsed");
        assertThat(play.visitor("member1").get("/results/" + play.roundId()).body()).contains("科协发〔2026〕12 号");
    }

    @Test
    void endsWhenTheLeadingGroupEndsItAtTheScheme() {
        play.startRound("party-member", "优秀共产党员试验届");
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(30), 3));
        play.decide("leader1", "userTask_approveScheme", decision("return", "名额过少，请调整。"));
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(30), 5));
        play.decide("leader1", "userTask_approveScheme", decision("terminate", "本年度不再评选。"));
        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_terminated");
    }

    @Test
    void endsWhenNobodyQualified() {
        play.startRound("science-worker", "全国优秀科技工作者试验届");
        openNominations(3);
        play.wait(play.timerOf("catchEvent_windowClosed"));
        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_terminated");
        assertThat(play.ends(play.roundId(), "award-scoring")).containsExactly("endEvent_nobodyQualified");
    }

    @Test
    void endsWhenTheLeadingGroupRefusesTheList() {
        play.startRound("party-organisation", "先进基层党组织终止届");
        openNominations(1);
        String nomination = qualify("liaisonA15", "A15");
        play.wait(play.timerOf("catchEvent_windowClosed"));
        play.open("userTask_review").forEach(task -> play.completeTask(task.getAssignee(), task, scores(5, 90)));
        play.work();
        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", 1));
        play.work();
        play.vote(play.openBallots(), voter -> List.of("APPROVE"));
        play.work();
        play.decide("leader1", "userTask_approveList", decision("terminate", "另行研究决定。"));
        play.work();
        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_terminated");
        assertThat(play.ends(nomination, "award-nomination")).containsExactly("endEvent_roundTerminated");
    }

    private void openNominations(int quota) {
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(30), quota));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
    }

    private String endorsed(String liaison, String unit) {
        String nomination = play.nominate(liaison, unit, organisation("第" + unit + "党支部"));
        play.complete(liaison.replace("liaison", "secretary"), nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
        return nomination;
    }

    private String qualify(String liaison, String unit) {
        String nomination = endorsed(liaison, unit);
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        return nomination;
    }

    private void review(String rejected, String vetoed) {
        play.complete("office1", rejected, "userTask_reviewFormality", decision("reject", "材料不符合要求。"));
        play.complete("office1", vetoed, "userTask_reviewFormality", decision("accept"));
        play.complete("ethics2", vetoed, "userTask_reviewIntegrity", decision("veto", "存在学风问题。"));
        play.work();
    }

    private void score() {
        List<Task> reviews = play.open("userTask_review");
        assertThat(reviews).hasSize(9).allSatisfy(task -> assertThat(
                engine.getTaskService().getVariableLocal(task.getId(), "taskSubject")).asString().startsWith(play.title() + "：第A0"));
        play.completeTask(reviews.get(0).getAssignee(), reviews.get(0), Map.of("conflict", "recuse", "conflictKind", "SAME_UNIT", "conflictReason", "曾在同一单位。"));
        play.open("userTask_review").forEach(task -> play.completeTask(task.getAssignee(), task, scores(5, 80)));
        play.work();
    }

    /** No quorum, then three equals for two seats, then a result. */
    private void voteThreeTimes() {
        play.vote(play.openBallots().subList(0, 3), voter -> FIRST_TWO);
        play.wait(play.timerOf("catchEvent_votingClosed"));
        play.vote(play.openBallots(), voter -> List.of(
                voter % 3 == 0 ? "AGAINST" : "APPROVE", voter % 3 == 1 ? "AGAINST" : "APPROVE", voter % 3 == 2 ? "ABSTAIN" : "APPROVE"));
        play.work();
        play.vote(play.openBallots(), voter -> FIRST_TWO);
        play.work();
    }
}
