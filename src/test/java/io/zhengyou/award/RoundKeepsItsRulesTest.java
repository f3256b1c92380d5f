package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.programme.Fraction;
import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.programme.ScoreRule;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.vote.CommitteeVotes;
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
class RoundKeepsItsRulesTest {

    private static final String CODE = "kept-rules";
    private static final Fraction THIRD = new Fraction(1, 3);
    private static final Fraction HALF = new Fraction(1, 2);
    private static final List<Integer> GIVEN = List.of(100, 60, 50);

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Nominations nominations;

    @Autowired
    private CommitteeVotes votes;

    private Play play;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        if (programmes.find(CODE).isEmpty()) {
            programmes.add(programme(ScoreRule.MEDIAN, THIRD, HALF), "office1");
        }
    }

    @Test
    void aRunningRoundIsScoredAndVotedByTheRulesItWasStartedWith() {
        play.startRound(CODE, "规则试验届");
        assertThat(programmes.save(programme(ScoreRule.MEAN, Fraction.TWO_THIRDS, Fraction.TWO_THIRDS), 1, "office2")).isTrue();

        String nomination = openWithOneNominee();
        List<Task> reviews = play.open("userTask_review");
        for (int i = 0; i < reviews.size(); i++) {
            play.completeTask(reviews.get(i).getAssignee(), reviews.get(i), scores(1, GIVEN.get(i)));
        }
        play.work();
        assertThat(nominations.get(nomination).score()).isEqualByComparingTo("60");

        play.decide("office1", "userTask_confirmShortlist", Map.of("shortlistSize", 1));
        play.work();
        // Four of nine come and two of them approve: enough for a third and a half, not for two thirds.
        play.vote(play.openBallots().subList(0, 4), voter -> List.of(voter < 2 ? "APPROVE" : "AGAINST"));
        play.wait(play.timerOf("catchEvent_votingClosed"));
        assertThat(votes.elected(play.roundId())).extracting(Nomination::id).containsExactly(nomination);

        String first = play.roundId();
        play.startRound(CODE, "规则试验第二届");
        assertThat(rounds.get(first).rules().quorum()).isEqualTo(THIRD);
        assertThat(rounds.get(play.roundId()).rules().quorum()).isEqualTo(Fraction.TWO_THIRDS);
    }

    private String openWithOneNominee() {
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(30), 1));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        assertThat(play.visitor("liaisonA41").get("/calls/" + play.roundId()).body()).contains("推荐条件", "在一线服务满五年");
        String nomination = play.nominate("liaisonA41", "A41", organisation("第A41党支部"));
        play.complete("secretaryA41", nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        play.wait(play.timerOf("catchEvent_windowClosed"));
        return nomination;
    }

    private static Programme programme(ScoreRule scoreRule, Fraction quorum, Fraction pass) {
        return new Programme(CODE, "规则试验奖", new Rules(Category.ORGANISATION, "在一线服务满五年。", 1, 1, null, null,
                List.of("推荐表", "事迹材料"), List.of(new Criterion("服务", 100)), 5, 3, scoreRule, quorum, pass, 5, 1, 5, "办公室", true));
    }
}
