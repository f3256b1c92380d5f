package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.nomination.Submission;
import io.zhengyou.award.nomination.Submissions;
import io.zhengyou.award.review.Reviews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Nominations that come back, and nominations and rounds that are taken back. */
@ServerTest
class ReturnsTest {

    private static final int TWO_BATCHES = 201;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Reviews reviews;

    @Autowired
    private TransactionTemplate transaction;

    private Play play;

    @BeforeEach
    void openARound() {
        play = new Play(engine, port);
        play.startRound("party-organisation", "先进基层党组织退回试验届");
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(60), 3));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
    }

    @Test
    void returnsANominationTwiceAndShowsTheCheckerWhatChanged() {
        String nomination = inFormalityReview("B01");
        returnForCorrection(nomination, Map.of("returnSummary", "请写明年度。"));
        assertThat(shown(nomination, "userTask_correct")).containsEntry("whySummary", "请写明年度。").doesNotContainKey("whyDeeds");
        correct("B01", nomination, "2025 年服务科技工作者，成绩突出。");

        assertThat(shown(nomination, "userTask_reviewFormality")).containsEntry("requested", "公开简介：请写明年度。")
                .extractingByKey("changes").asString().contains("【公开简介】", "原：服务科技工作者，", "改：2025 年服务科技工作者，");
        returnForCorrection(nomination, Map.of("returnSummary", "请写明出处。", "returnDeeds", "请补充佐证。"));
        play.complete("liaisonB01", nomination, "userTask_correct", Map.of("summary", "2025 年年度总结：成绩突出。", "deeds", "事".repeat(30)));
        play.complete("secretaryB01", nomination, "userTask_endorseCorrection", decision("endorse", "同意。"));

        assertThatThrownBy(() -> returnForCorrection(nomination, Map.of("returnSummary", "再请补正。")))
                .hasMessageContaining("「形式审查结论」已退回补正 2 次，不能再退回");
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        assertThat(nominations.get(nomination).state()).isEqualTo(State.QUALIFIED);
        assertThat(submissions.ofNomination(nomination)).extracting(Submission::version).containsExactly(1, 2, 3);
        assertThat(play.ends(nomination, "award-check")).containsExactly("endEvent_qualified");
    }

    @Test
    void takesNothingButWhatWasReturned() {
        String nomination = inFormalityReview("B03");
        assertThatThrownBy(() -> returnForCorrection(nomination, Map.of())).hasMessageContaining("请至少写明一项内容");
        returnForCorrection(nomination, Map.of("returnSummary", "请写明年度。"));
        assertThatThrownBy(() -> play.complete("liaisonB03", nomination, "userTask_correct",
                Map.of("summary", "2025 年服务科技工作者。", "name", "另一个党支部")))
                .hasMessageContaining("「姓名（集体名称）」按现在的选择不必填写");
    }

    @Test
    void endsANominationThatNobodyCorrectsInTime() {
        String nomination = inFormalityReview("B05");
        returnForCorrection(nomination, Map.of("returnMaterials", "缺会议记录。"));
        play.wait(play.timerOf("boundaryEvent_correctionOverdue"));
        assertThat(play.ends(nomination, "award-check")).containsExactly("endEvent_uncorrected");
        assertThat(play.ends(nomination, "award-nomination")).containsExactly("endEvent_refused");
        assertThat(nominations.get(nomination).state()).isEqualTo(State.INELIGIBLE);
    }

    @Test
    void letsTheSecretaryReturnAndFinallyDeclineACorrection() {
        String nomination = inFormalityReview("B07");
        returnForCorrection(nomination, Map.of("returnSummary", "请写明年度。"));
        play.complete("liaisonB07", nomination, "userTask_correct", Map.of("summary", "2024 年服务科技工作者。"));
        play.complete("secretaryB07", nomination, "userTask_endorseCorrection", decision("return", "年度不对。"));
        assertThat(shown(nomination, "userTask_correct")).containsEntry("returnedBecause", "年度不对。");
        play.complete("liaisonB07", nomination, "userTask_correct", Map.of("summary", "2025 年服务科技工作者。"));
        play.complete("secretaryB07", nomination, "userTask_endorseCorrection", decision("decline", "不再推荐。"));
        assertThat(play.ends(nomination, "award-check")).containsExactly("endEvent_declined");
        assertThat(nominations.get(nomination).state()).isEqualTo(State.NOT_ENDORSED);
    }

    @Test
    void letsTheSecretaryReturnANominationBeforeItIsSigned() {
        String nomination = play.nominate("liaisonB09", "B09", organisation("第四十九党支部"));
        play.complete("secretaryB09", nomination, "userTask_endorse", decision("return", "事迹请写具体。"));
        assertThat(shown(nomination, "userTask_nominate")).containsEntry("name", "第四十九党支部").containsEntry("returnedBecause", "事迹请写具体。");
        play.complete("liaisonB09", nomination, "userTask_nominate", organisation("第四十九党支部委员会"));
        assertThat(shown(nomination, "userTask_endorse")).extractingByKey("changes").asString().contains("改：第四十九党支部委员会");
        play.wait(play.timerOf("catchEvent_windowClosed"));
        assertThatThrownBy(() -> play.complete("secretaryB09", nomination, "userTask_endorse", decision("return", "请再改。")))
                .hasMessageContaining("本届推荐已截止，不能再退回修改");
    }

    @Test
    void withdrawsANominationThatExpertsAreScoring() {
        String withdrawn = qualified("B11");
        String other = qualified("B13");
        play.wait(play.timerOf("catchEvent_windowClosed"));
        List<Task> reviews = play.open("userTask_review");
        play.open("userTask_review").stream().filter(task -> isOf(other, task))
                .forEach(task -> play.completeTask(task.getAssignee(), task, scores(5, 90)));
        play.requestWithdrawal("B11", withdrawn, "候选集体已合并。");
        assertThat(shown(withdrawn, "userTask_approveWithdrawal")).containsEntry("requestReason", "候选集体已合并。");
        play.complete("secretaryB11", withdrawn, "userTask_approveWithdrawal", decision("approve"));
        play.work();

        assertThat(reviews).hasSize(6);
        assertThat(play.open("userTask_review")).isEmpty();
        assertThat(play.ends(withdrawn, "award-nomination")).containsExactly("endEvent_withdrawn");
        assertThat(play.shown(play.task(play.roundId(), "userTask_confirmShortlist"))).extractingByKey("ranking").asString()
                .contains("第B13党支部").doesNotContain("第B11党支部");
        play.requestWithdrawal("B13", other, "另有考虑，请撤回。");
        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", 1));
        assertThatThrownBy(() -> play.complete("secretaryB13", other, "userTask_approveWithdrawal", decision("approve")))
                .hasMessageContaining("入围名单已确认，不能再撤回");
        play.complete("secretaryB13", other, "userTask_approveWithdrawal", decision("decline", "已进入投票。"));
        assertThat(play.ends(other, "award-withdrawal")).containsExactly("endEvent_declined");
    }

    @Test
    void aWithdrawnNominationHoldsNobodyUp() {
        String nomination = inFormalityReview("B15");
        play.wait(play.timerOf("catchEvent_windowClosed"));
        play.requestWithdrawal("B15", nomination, "候选集体已撤销。");
        play.complete("secretaryB15", nomination, "userTask_approveWithdrawal", decision("approve"));
        play.work();
        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_terminated");
        assertThat(play.ends(nomination, "award-nomination")).containsExactly("endEvent_withdrawn");
    }

    @Test
    void endsARoundWhileMoreExpertsScoreThanOneBatchHolds() {
        String scored = qualified("B17");
        List<String> scorers = IntStream.range(0, TWO_BATCHES).mapToObj(number -> "scorer" + number).toList();
        transaction.executeWithoutResult(status -> reviews.assign(play.roundId(), scored, scorers));
        play.wait(play.timerOf("catchEvent_windowClosed"));
        assertThat(play.open("userTask_review")).hasSize(TWO_BATCHES);
        play.requestTermination("office2", "本年度不再评选，另行通知。");
        play.complete("leader2", play.roundId(), "userTask_approveTermination", decision("decline", "继续进行评选。"));
        play.requestTermination("office2", "评选条件有变，终止本届评选。");
        play.complete("leader2", play.roundId(), "userTask_approveTermination", decision("approve"));
        play.work();

        assertThat(play.open("userTask_review")).isEmpty();
        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_stopped");
        assertThat(play.ends(play.roundId(), "award-termination")).containsExactlyInAnyOrder("endEvent_declined", "endEvent_terminated");
        assertThat(play.ends(scored, "award-nomination")).containsExactly("endEvent_roundTerminated");
        assertThat(play.visitor("member1").get("/calls/" + play.roundId()).body()).contains("评选条件有变，终止本届评选。");
    }

    @Test
    void endsARoundWhileTheCommitteeVotesAndOpensNoBox() {
        qualified("B19");
        String draft = play.startNomination("liaisonB21", "B21");
        play.wait(play.timerOf("catchEvent_windowClosed"));
        play.open("userTask_review").forEach(task -> play.completeTask(task.getAssignee(), task, scores(5, 90)));
        play.work();
        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", 1));
        play.work();
        play.vote(play.openBallots().subList(0, 2), voter -> List.of("APPROVE"));
        play.requestTermination("leader1", "评选条件有变，终止本届评选。");
        play.complete("leader2", play.roundId(), "userTask_approveTermination", decision("approve"));
        play.work();

        assertThat(play.openBallots()).isEmpty();
        assertThat(play.ends(play.roundId(), "award-clearance")).containsExactly("endEvent_cleared");
        assertThat(nominations.get(draft).state()).isEqualTo(State.LAPSED);
    }

    private String inFormalityReview(String unit) {
        String nomination = play.nominate("liaison" + unit, unit, organisation("第" + unit + "党支部"));
        play.complete("secretary" + unit, nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        return nomination;
    }

    private String qualified(String unit) {
        String nomination = inFormalityReview(unit);
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        return nomination;
    }

    private void returnForCorrection(String nomination, Map<String, Object> reasons) {
        Map<String, Object> answers = new HashMap<>(decision("return"));
        answers.putAll(reasons);
        answers.put("correctionDays", 5);
        play.complete("office1", nomination, "userTask_reviewFormality", answers);
    }

    private void correct(String unit, String nomination, String summary) {
        play.complete("liaison" + unit, nomination, "userTask_correct", Map.of("summary", summary));
        play.complete("secretary" + unit, nomination, "userTask_endorseCorrection", decision("endorse", "同意。"));
    }

    private Map<String, Object> shown(String nomination, String step) {
        return play.shown(play.task(nomination, step));
    }

    private boolean isOf(String nomination, Task task) {
        return nomination.equals(engine.getTaskService().getVariable(task.getId(), "nominationId"));
    }
}
