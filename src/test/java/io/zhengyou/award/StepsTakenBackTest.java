package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.zhengyou.ServerTest;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.nomination.Submission;
import io.zhengyou.award.nomination.Submissions;
import io.zhengyou.award.record.Verification;
import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.desk.StepUndo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Steps of the award that whoever completed them takes back: the award stands where it stood, and every version is kept. */
@ServerTest
class StepsTakenBackTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Opinions opinions;

    @Autowired
    private List<StepUndo> undos;

    @Autowired
    private Verification verification;

    @Autowired
    private Clock clock;

    private Play play;
    private MockMvc web;

    @BeforeEach
    void openARound() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        play = new Play(engine, port);
        play.startRound("party-organisation", "先进基层党组织撤回试验届");
    }

    @Test
    void takesASubmissionBackAndSubmitsAnotherVersion() throws Exception {
        approveScheme();
        String nomination = play.startNomination("liaisonB31", "B31");
        String filled = play.task(nomination, "userTask_nominate").getId();
        play.complete("liaisonB31", nomination, "userTask_nominate", organisation("第三十一党支部"));
        assertDone(takeBack("liaisonB31", filled));
        assertThat(nominations.get(nomination).state()).isEqualTo(State.DRAFT);
        assertThat(play.shown(play.task(nomination, "userTask_nominate"))).containsEntry("name", "第三十一党支部").doesNotContainKey("returnedBecause");

        play.complete("liaisonB31", nomination, "userTask_nominate", organisation("第三十一党支部委员会"));
        assertThat(submissions.ofNomination(nomination)).extracting(Submission::version).containsExactly(1, 2);
        play.complete("secretaryB31", nomination, "userTask_endorse", decision("endorse", "同意。"));
        assertThat(nominations.get(nomination).state()).isEqualTo(State.ENDORSED);
        assertIntact();
    }

    @Test
    void keepsASubmissionThatCouldNotBeMadeAgainInTime() throws Exception {
        approveScheme();
        String nomination = play.startNomination("liaisonB33", "B33");
        String filled = play.task(nomination, "userTask_nominate").getId();
        play.complete("liaisonB33", nomination, "userTask_nominate", organisation("第三十三党支部"));
        play.wait(play.timerOf("catchEvent_windowClosed"));
        assertRefused(takeBack("liaisonB33", filled), "本届推荐已截止");
        assertThat(nominations.get(nomination).state()).isEqualTo(State.SUBMITTED);
        assertThat(play.task(nomination, "userTask_endorse")).isNotNull();
    }

    @Test
    void takesACorrectionBackWhileThereIsTime() throws Exception {
        String nomination = inFormalityReview("B35");
        play.complete("office1", nomination, "userTask_reviewFormality", Map.of("decision", "return", "returnSummary", "请写明年度。", "correctionDays", 5));
        tick();
        String corrected = play.task(nomination, "userTask_correct").getId();
        play.complete("liaisonB35", nomination, "userTask_correct", Map.of("summary", "2024 年服务科技工作者。"));
        assertDone(takeBack("liaisonB35", corrected));
        assertThat(nominations.get(nomination).state()).isEqualTo(State.IN_CORRECTION);

        String again = play.task(nomination, "userTask_correct").getId();
        tick();
        play.complete("liaisonB35", nomination, "userTask_correct", Map.of("summary", "2025 年服务科技工作者。"));
        assertThat(submissions.ofNomination(nomination)).extracting(Submission::version).containsExactly(1, 2, 3);
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 20 * 24 * 3_600_000L));
        assertRefused(takeBack("liaisonB35", again), "补正期限已过");
        play.complete("secretaryB35", nomination, "userTask_endorseCorrection", decision("endorse", "同意。"));
        assertThat(nominations.get(nomination).state()).isEqualTo(State.IN_FORMALITY_REVIEW);
    }

    @Test
    void takesAnAcceptanceBackAndPutsThatOnRecordButNoReturn() throws Exception {
        String nomination = inFormalityReview("B37");
        String reviewed = play.task(nomination, "userTask_reviewFormality").getId();
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        assertDone(takeBack("office1", reviewed));
        assertThat(nominations.get(nomination).state()).isEqualTo(State.IN_FORMALITY_REVIEW);
        assertThat(opinions.ofNomination(nomination)).filteredOn(opinion -> opinion.step().equals("award-formality"))
                .extracting(Opinion::decision).containsExactly("accept", "take-back");

        tick();
        String again = play.task(nomination, "userTask_reviewFormality").getId();
        play.complete("office1", nomination, "userTask_reviewFormality", Map.of("decision", "return", "returnSummary", "请写明年度。", "correctionDays", 5));
        assertRefused(takeBack("office1", again), "推荐的状态已有变化（补正），不能撤回。");
        assertThat(play.task(nomination, "userTask_correct").getAssignee()).isEqualTo("liaisonB37");
        assertIntact();
    }

    @Test
    void takesASchemeBackThatTheLeadingGroupHasNotOpened() throws Exception {
        String drafted = play.task(play.roundId(), "userTask_draftScheme").getId();
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(60), 3));
        assertDone(takeBack("office1", drafted));
        assertThat(play.task(play.roundId(), "userTask_draftScheme").getAssignee()).isEqualTo("office1");
        assertThat(play.tasks(play.roundId(), "userTask_approveScheme")).isEmpty();
        approveScheme();
        assertRefused(takeBack("office1", drafted), "流程已经进入后面的步骤，不能撤回。");
        assertIntact();
    }

    /** Otherwise the process would go back, and the module's data stay. */
    @Test
    void marksNoStepWhoseFormCannotBeUndone() {
        var marked = engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().processDefinitionKeyLike("award-%").list().stream()
                .map(definition -> engine.getRepositoryService().getBpmnModelInstance(definition.getId()))
                .flatMap(model -> model.getModelElementsByType(CamundaProperty.class).stream())
                .filter(property -> "zhengyou:takeBack".equals(property.getCamundaName()))
                .map(property -> ((UserTask) property.getParentElement().getParentElement().getParentElement()).getCamundaFormRef()).toList();
        assertThat(marked).isNotEmpty().containsExactlyInAnyOrderElementsOf(undos.stream().map(StepUndo::formId).toList());
    }

    private void approveScheme() {
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(60), 3));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
    }

    private String inFormalityReview(String unit) {
        approveScheme();
        String nomination = play.nominate("liaison" + unit, unit, organisation("第" + unit + "党支部"));
        play.complete("secretary" + unit, nomination, "userTask_endorse", decision("endorse", "同意。"));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        tick();
        return nomination;
    }

    /** The time of a test stands still, and what begins in one moment cannot be told apart. */
    private static void tick() {
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 1_000));
    }

    private MockHttpServletResponse takeBack(String person, String task) throws Exception {
        return web.perform(post("/desk/tasks/" + task).with(user(person)).with(csrf()).param("action", "takeBack")).andReturn().getResponse();
    }

    private void assertIntact() {
        assertThat(verification.of(play.roundId()).faults()).isEmpty();
    }

    private static void assertDone(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private static void assertRefused(MockHttpServletResponse answer, String sentence) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(sentence);
    }
}
