package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.person;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class BadInputTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    private Play play;

    @BeforeEach
    void openARound() {
        play = new Play(engine, port);
        play.startRound("young-scientist", "青年科技奖试验届");
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(30), 2));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
    }

    @Test
    void refusesANominationBeyondTheUnitsQuota() {
        String second = play.startNomination("liaisonA21", "A21");
        play.nominate("liaisonA21", "A21", young("甲样本"));
        assertThatThrownBy(() -> play.complete("liaisonA21", second, "userTask_nominate", young("乙样本")))
                .hasMessageContaining("「姓名（集体名称）」本单位名额为 1 个，已经用完");
        assertThatThrownBy(() -> play.startNomination("liaisonA21", "A21")).hasMessageContaining("「推荐单位」本届每个单位最多推荐 1 个");
    }

    @Test
    void refusesTheSameNomineeTwice() {
        play.nominate("liaisonA23", "A23", young("丙样本"));
        String second = play.startNomination("liaisonA25", "A25");
        assertThatThrownBy(() -> play.complete("liaisonA25", second, "userTask_nominate", young("丙样本"))).hasMessageContaining("只能推荐一次");
        play.complete("liaisonA25", second, "userTask_nominate", young("丁样本"));
    }

    @Test
    void refusesANomineeAboveTheAgeLimitTogetherWithEverythingElse() {
        String nomination = play.startNomination("liaisonA27", "A27");
        Map<String, Object> nominee = new HashMap<>(person("戊样本", LocalDate.now(clock).minusYears(45)));
        nominee.put("deeds", "长".repeat(5_000));
        assertThatThrownBy(() -> play.complete("liaisonA27", nomination, "userTask_nominate", nominee))
                .hasMessageContaining("「主要事迹」最多 3000 个字，现有 5000 个字")
                .hasMessageContaining("「出生日期」截止日年满 45 岁，超过 40 岁的年龄上限");
        assertThat(play.task(nomination, "userTask_nominate")).isNotNull();
    }

    @Test
    void refusesANominationAfterTheDeadline() {
        String nomination = play.startNomination("liaisonA29", "A29");
        ClockUtil.setCurrentTime(play.timerOf("catchEvent_windowClosed"));
        assertThatThrownBy(() -> play.complete("liaisonA29", nomination, "userTask_nominate", young("己样本"))).hasMessageContaining("截止，不能再提交");
        assertThatThrownBy(() -> play.startNomination("liaisonA31", "A31")).hasMessageContaining("「评选届次」应从列出的选项中选择");
    }

    @Test
    void letsALiaisonNominateForTheirOwnUnitsOnly() {
        assertThatThrownBy(() -> play.startNomination("liaisonA33", "A35")).hasMessageContaining("「推荐单位」应从列出的选项中选择");
        assertThatThrownBy(() -> play.startNomination("expert1", "A33")).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void refusesWrongScoresAndWrongVotesAndKeepsEverythingOpen() {
        Task review = openReview();
        Map<String, Object> tooMuch = new HashMap<>(scores(3, 80));
        tooMuch.put("score2", 101);
        assertThatThrownBy(() -> play.completeTask(review.getAssignee(), review, tooMuch))
                .hasMessageContaining("「第二项：创新性（30%）」不能大于 100。");
        assertThatThrownBy(() -> play.completeTask("expert36".equals(review.getAssignee()) ? "expert35" : "expert36", review, scores(3, 80)))
                .isInstanceOf(AuthorizationException.class);
        play.open("userTask_review").forEach(task -> play.completeTask(task.getAssignee(), task, scores(3, 80)));
        play.work();
        assertThatThrownBy(() -> play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", 9))).hasMessageContaining("「入围数量」");
        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", 1));
        play.work();
        voteWrongly(play.openBallots().get(0));
    }

    private void voteWrongly(Task ballot) {
        assertThat(play.vote(ballot, List.of()).statusCode()).isEqualTo(400);
        assertThat(play.visitor("expert1").api("GET", "/ballots/" + ballot.getId(), "").statusCode()).isEqualTo(404);
        HttpResponse<String> pastTheBox = play.visitor(ballot.getAssignee())
                .engine("POST", "/task/" + ballot.getId() + "/complete", "{}");
        assertThat(pastTheBox.statusCode()).isEqualTo(400);
        assertThat(pastTheBox.body()).contains("此任务须在任务页面的表单中提交。");
        assertThat(play.vote(ballot, List.of("APPROVE")).statusCode()).isEqualTo(200);
        assertThat(play.visitor(ballot.getAssignee()).api("GET", "/ballots/" + ballot.getId(), "").statusCode()).isEqualTo(404);
    }

    private Task openReview() {
        String nomination = play.nominate("liaisonA37", "A37", young("庚样本"));
        play.complete("secretaryA37", nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        play.wait(play.timerOf("catchEvent_windowClosed"));
        return play.open("userTask_review").get(0);
    }

    private Map<String, Object> young(String name) {
        return person(name, LocalDate.now(clock).minusYears(30));
    }
}
