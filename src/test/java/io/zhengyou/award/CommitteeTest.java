package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.zhengyou.ServerTest;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.award.vote.Minutes;
import io.zhengyou.award.vote.Ruling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way from the shortlist to a list, or to none. */
@ServerTest
class CommitteeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CommitteeVotes votes;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Play play;
    private Panel panel;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        panel = new Panel(play);
    }

    @Test
    void aMemberWhoDeclaresAConflictLeavesTheVoteOnThatNominee() {
        panel.shortlisted("回避试验届", closes(), 2, "B01", "B03");
        Task task = declaration("member1");
        assertThat(play.shown(task)).extractingByKey("nomineeList").asString().contains("第B01党支部", "第B03党支部");
        assertThatThrownBy(() -> play.completeTask("member1", task, declares("unknown"))).hasMessageContaining("应从列出的选项中选择");
        play.completeTask("member1", task, declares(panel.nominations().get(0)));

        List<Task> ballots = play.openBallots();
        String paper = play.visitor("member1").api("GET", "/ballots/" + ballots.get(0).getId(), "").body();
        assertThat(paper).contains("第B03党支部").doesNotContain("第B01党支部", panel.nominations().get(0));
        play.vote(ballots.subList(0, 1), voter -> List.of("APPROVE"));
        play.vote(ballots.subList(1, 9), voter -> List.of(voter < 5 ? "APPROVE" : "AGAINST", "APPROVE"));
        play.work();
        Minutes.Sitting sitting = votes.minutes(rounds.get(play.roundId())).sittings().get(0);
        assertThat(sitting).extracting(Minutes.Sitting::roll, Minutes.Sitting::issued, Minutes.Sitting::cast, Minutes.Sitting::runoff).containsExactly(9, 9, 9, 0);
        assertThat(sitting.lines()).extracting(Minutes.Line::name, Minutes.Line::valid, Minutes.Line::recused)
                .containsExactly(tuple("第B01党支部", 8, 1), tuple("第B03党支部", 9, 0));
        assertThat(play.shown(play.task(play.roundId(), "userTask_approveList"))).extractingByKey("ballots").asString().contains("（1 人回避，有效 8 票）");
        assertThat(play.ends(play.roundId(), "award-vote")).containsExactly("endEvent_decided");
    }

    /** member4 belongs to B13, member6 to B47: they are not even told of their own unit's nominee. */
    @Test
    void aConflictThatIsKnownIsNeitherAskedForNorOnThePaper() {
        panel.shortlisted("已知利害关系试验届", closes(), 2, "B13", "B47");
        assertThat(play.shown(declaration("member4"))).extractingByKey("nomineeList").asString().contains("第B47党支部").doesNotContain("第B13党支部");
        Task own = declaration("member4");
        assertThatThrownBy(() -> play.completeTask("member4", own, declares(panel.nominations().get(0)))).hasMessageContaining("应从列出的选项中选择");
        List<Task> ballots = play.openBallots();
        Task ballot = ballots.stream().filter(task -> "member4".equals(task.getAssignee())).findFirst().orElseThrow();
        assertThat(play.visitor("member4").api("GET", "/ballots/" + ballot.getId(), "").body()).contains("第B47党支部").doesNotContain("第B13党支部");
    }

    @Test
    void whoDeclaresNothingInTimeNeedNotStepAside() {
        panel.shortlisted("逾期未申报试验届", closes(), 1, "B05");
        play.wait(play.timerOf("boundaryEvent_declarationClosed"));
        assertThat(play.open("userTask_declareConflicts")).isEmpty();
        assertThat(play.openBallots()).hasSize(9);
    }

    @Test
    void theLeadingGroupDecidesInWritingWhenTwoMoreBallotsDoNotPartTheTied() {
        panel.shortlisted("末位相同试验届", closes(), 2, "B07", "B09", "B15");
        for (int ballot = 0; ballot < 3; ballot++) {
            play.vote(play.openBallots(), CommitteeTest::twoOfThree);
            play.work();
        }
        Task ruling = play.task(play.roundId(), "userTask_resolveTie");
        assertThat(play.shown(ruling)).containsEntry("seatsLeft", 2).extractingByKey("tiedNames").asString().contains("第B07党支部", "第B09党支部", "第B15党支部");
        assertThatThrownBy(() -> play.completeTask("leader1", ruling, rules(panel.nominations().get(0)))).hasMessageContaining("剩余名额为 2 个，现选定 1 个");
        assertThatThrownBy(() -> play.completeTask("leader1", ruling, rules(panel.nominations().get(0), "unknown"))).hasMessageContaining("应从列出的选项中选择");
        play.completeTask("leader1", ruling, rules(panel.nominations().get(0), panel.nominations().get(2)));
        assertThat(votes.elected(play.roundId())).extracting(Nomination::id).containsExactlyInAnyOrder(panel.nominations().get(0), panel.nominations().get(2));
        Minutes minutes = votes.minutes(rounds.get(play.roundId()));
        assertThat(minutes.sittings()).extracting(Minutes.Sitting::runoff).containsExactly(0, 1, 2);
        assertThat(minutes.ruling()).extracting(Ruling::person, Ruling::reason).containsExactly("leader1", "经集体研究决定。");
        assertThat(play.shown(play.task(play.roundId(), "userTask_approveList"))).extractingByKey("ballots").asString().contains("领导小组裁定：", "经集体研究决定。");
    }

    @Test
    void theOfficeIsToldAndTheLeadingGroupLetsVoteAgainOrEndsTheRound() {
        panel.shortlisted("不足法定人数试验届", closes(), 1, "B11");
        missThreeQuorums();
        assertThat(jdbc.sql("SELECT recipient FROM notification_outbox WHERE subject LIKE ?")
                .param(play.title() + "：评审委员会投票未达到法定人数%").query(String.class).list()).contains("office1");
        play.decide("leader1", "userTask_decideQuorum", decision("again", "请委员重新投票。"));
        play.work();
        missThreeQuorums();
        play.decide("leader2", "userTask_decideQuorum", decision("terminate", "委员会无法形成决议。"));
        play.work();
        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_terminated");
        assertThat(rounds.get(play.roundId()).reason()).isEqualTo("委员会无法形成决议。");
        assertThat(play.ends(panel.nominations().get(0), "award-nomination")).containsExactly("endEvent_roundTerminated");
    }

    private void missThreeQuorums() {
        for (int ballot = 0; ballot < 3; ballot++) {
            play.vote(play.openBallots().subList(0, 2), voter -> List.of("APPROVE"));
            play.wait(play.timerOf("catchEvent_votingClosed"));
        }
    }

    /** Each of the three is left out by a third of the voters. */
    private static List<String> twoOfThree(int voter) {
        return List.of(voter % 3 == 0 ? "AGAINST" : "APPROVE", voter % 3 == 1 ? "AGAINST" : "APPROVE", voter % 3 == 2 ? "ABSTAIN" : "APPROVE");
    }

    private static Map<String, Object> rules(String... chosen) {
        return Map.of("chosen", SpinValues.jsonValue("[\"" + String.join("\",\"", chosen) + "\"]").create(), "reason", "经集体研究决定。");
    }

    private Task declaration(String member) {
        return play.open("userTask_declareConflicts").stream().filter(task -> member.equals(task.getAssignee())).findFirst().orElseThrow();
    }

    private static Map<String, Object> declares(String nomination) {
        return Map.of("conflict", "recuse", "recusedFrom", SpinValues.jsonValue("[\"" + nomination + "\"]").create(),
                "conflictKind", "CO_AUTHOR", "conflictReason", "共同发表过论文。");
    }

    private LocalDate closes() {
        return LocalDate.now(clock).plusDays(30);
    }
}
