package io.zhengyou.award;

import static io.zhengyou.award.Answers.scores;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
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

/** An expert who stepped aside learns nothing more of the nominee: not what others score, nor what becomes of it before all know. */
@ServerTest
class RecusedExpertTest {

    private static final String HIDDEN = "第B57党支部";
    private static final String COMMENT = "材料充分，成绩属实。";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private Clock clock;

    private Play play;
    private Panel panel;
    private String nomination;
    private Task left;

    @BeforeEach
    void oneStepsAside() {
        play = new Play(engine, port);
        panel = new Panel(play);
        panel.drawn("专家推断试验届", LocalDate.now(clock).plusDays(30), 1, "B57", "B59");
        nomination = panel.nominations().get(0);
        evidence.attach(nomination, new Origin("liaisonB57", "userTask_nominate", null), "推荐表.png", Samples.picture("png", 0xFFFFFF));
        left = play.open("userTask_review").stream().filter(task -> nomination.equals(play.variable(task, "nominationId"))).findFirst().orElseThrow();
        play.completeTask(left.getAssignee(), left, Map.of("conflict", "recuse", "conflictKind", "RELATIVE", "conflictReason", "候选人系近亲属。"));
        play.work();
    }

    @Test
    void whileOthersScoreNothingTellsOfTheNomineeOrItsReviews() {
        Curious expert = new Curious(play, left.getAssignee());
        expert.findsNowhere(HIDDEN, nomination);
        expert.cannotTellFromNothing(nomination);
        reviews().forEach(task -> {
            expert.isNotTold(task.getId(), HIDDEN, nomination);
            expert.isNotTold(task.getProcessInstanceId(), HIDDEN, nomination);
            expert.cannotTellFromNothing(String.valueOf(play.variable(task, "reviewId")));
        });
        String file = evidence.list(nomination).get(0).id();
        assertThat(play.visitor(left.getAssignee()).get("/evidence/cases/" + nomination + "/files/" + file).statusCode()).isEqualTo(404);
        assertThat(play.visitor(left.getAssignee()).get("/evidence/tasks/" + left.getId() + "/files/" + file).statusCode()).isEqualTo(404);
    }

    /** What an expert has done is not a way to what others do. */
    @Test
    void theOwnReviewThatIsOverLeadsNowhere() {
        Curious expert = new Curious(play, left.getAssignee());
        expert.findsNotIn(left.getId(), HIDDEN, COMMENT);
        expert.findsNotIn(left.getProcessInstanceId(), HIDDEN, COMMENT);
    }

    @Test
    void afterTheScoringNeitherScoreNorPlaceIsTold() {
        List<Task> open = play.open("userTask_review");
        open.forEach(task -> play.completeTask(task.getAssignee(), task, scores(5, 83)));
        play.work();
        Curious expert = new Curious(play, left.getAssignee());
        expert.findsNowhere(HIDDEN, nomination, COMMENT, "83.0");
        expert.cannotTellFromNothing(nomination);
        expert.isNotTold(play.task(play.roundId(), "userTask_confirmShortlist").getId(), HIDDEN, nomination);
        open.stream().filter(task -> !task.getAssignee().equals(left.getAssignee())).forEach(task -> expert.isNotTold(task.getId(), HIDDEN, COMMENT));
    }

    /** Those of the nominee that are others'. */
    private List<Task> reviews() {
        return play.open("userTask_review").stream().filter(task -> nomination.equals(play.variable(task, "nominationId"))).toList();
    }
}
