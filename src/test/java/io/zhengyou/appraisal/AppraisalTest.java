package io.zhengyou.appraisal;

import static io.zhengyou.appraisal.AppraisalPlay.APPROVE;
import static io.zhengyou.appraisal.AppraisalPlay.code;
import static io.zhengyou.appraisal.AppraisalPlay.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.result.Findings;
import io.zhengyou.appraisal.result.Results;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.engine.Sha256;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.rectification.Rectifications;
import io.zhengyou.rectification.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An appraisal from its beginning to each of its ends. */
@ServerTest
class AppraisalTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Results results;

    @Autowired
    private Findings findings;

    @Autowired
    private Electors electors;

    @Autowired
    private Satisfactions satisfactions;

    @Autowired
    private PublishedResults publishedResults;

    @Autowired
    private Rectifications rectifications;

    @Autowired
    private JdbcClient jdbc;

    private AppraisalPlay play;

    @BeforeEach
    void play() {
        play = new AppraisalPlay(engine, port);
    }

    @Test
    void isPreparedApprovedVotedOnCountedReviewedAndPublished() {
        play.open(plan("ALL", "A01", "A03"));
        List<Task> ballots = play.ballots();
        assertThat(ballots).hasSizeGreaterThan(200);
        assertThat(rounds.get(play.id()).stage()).isEqualTo(Stage.VOTING);
        List<String> codes = new ArrayList<>();
        for (int voter = 0; voter < 4; voter++) {
            codes.add(code(play.cast(ballots.get(voter), voter == 0 ? 4 : 0, "多到基层。")));
        }
        lowerTheQuorum();
        play.close();

        assertThat(play.ballots()).as("withdrawn").isEmpty();
        assertThat(results.codes(play.id())).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(rounds.get(play.id()).codesSha256()).isEqualTo(Sha256.of(Results.list(results.codes(play.id()))));
        assertThat(findings.of(rounds.get(play.id())).subjects().get(1).satisfiedPercent()).isEqualTo(75);
        assertThat(results.comments(play.id()).get(2)).hasSize(4).containsOnly("多到基层。");

        play.people.complete("office1", play.id(), "userTask_review", Map.of("note", "结果属实。"));
        play.people.complete("leader1", play.id(), "userTask_approvePublication", Map.of("decision", "return", "reason", "请补充说明。"));
        assertThat(play.people.shown("office1", play.id(), "userTask_review")).containsEntry("returnedBecause", "请补充说明。");
        play.people.complete("office1", play.id(), "userTask_review", Map.of("note", "结果属实，已核对。"));
        play.people.complete("leader1", play.id(), "userTask_approvePublication", APPROVE);
        play.people.work(play.id());
        assertThat(rounds.get(play.id()).stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(play.people.ends(play.id(), "appraisal-round")).containsExactly("endEvent_published");
        assertThat(rectifications.of(Source.APPRAISAL, play.id())).isEmpty();
    }

    @Test
    void isComparedWithTheOneBefore() {
        String before = published(0);
        String page = "/appraisals/results/" + published(4);
        Visitor reader = Visitor.browser(port);
        assertThat(reader.get("/appraisals/results/" + before).body()).contains("100.0%", "查验码名单", "结果属实。");
        assertThat(reader.get(page).body()).contains("比上次变化", "data-draw=\"本次 上次\"", "data-series=\"上次\"", "100.0%", "-100.0", "id=\"by-question\"");
        assertThat(reader.get(page + "/codes.txt").body().lines()).hasSize(3);
        assertThat(Workbook.texts(reader.bytes(page + ".xlsx"))).contains("上次（%）", "变化（百分点）", "各题", "单位类别", "领导班子好");
        assertThat(reader.get("/appraisals").body()).contains(rounds.get(before).title());
        assertThat(satisfactions.latest()).as("of the later one").containsExactly(new Satisfactions.Score("A15", 0));
        assertThat(publishedResults.ofUnit("A15")).extracting(PublishedResults.Published::shown).contains(true);
        assertThat(publishedResults.ofUnit("no-such")).isEmpty();
    }

    /** Three appraise a unit, all with this step. */
    private String published(int step) {
        play.open(plan("ALL", "A15"));
        play.ballots().subList(0, 3).forEach(ballot -> play.cast(ballot, step, ""));
        lowerTheQuorum();
        play.close();
        play.people.complete("office1", play.id(), "userTask_review", Map.of("note", "结果属实。"));
        play.people.complete("leader1", play.id(), "userTask_approvePublication", APPROVE);
        return play.id();
    }

    @Test
    void aSubjectBelowTheThresholdRectifies() {
        published(4);
        play.people.work(play.id());
        assertThat(rectifications.of(Source.APPRAISAL, play.id())).singleElement()
                .satisfies(one -> assertThat(one.order().problem()).contains("综合得分为 0.0 分"))
                .extracting(one -> one.order().clause()).as("all questions are alike: the first").isEqualTo("领导班子好");
        assertThat(play.people.ends(play.id(), "appraisal-round")).isEmpty();
    }

    @Test
    void isExtendedOnceAndThenVoid() {
        play.open(plan("OWN", "A07"));
        play.close();
        assertThat(decisions()).contains("extend", "void");
        play.people.complete("office1", play.id(), "userTask_decideQuorum", Map.of("decision", "extend", "days", 5, "reason", "参评人数不足，延长五天。"));
        play.close();
        assertThat(decisions()).contains("void").doesNotContain("extend");
        assertThatThrownBy(() -> play.people.complete("office1", play.id(), "userTask_decideQuorum",
                Map.of("decision", "extend", "days", 5, "reason", "参评人数仍然不足，再延五天。"))).hasMessageContaining("办理");
        play.people.complete("office1", play.id(), "userTask_decideQuorum", Map.of("decision", "void", "reason", "参评人数仍然不足，本次无效。"));
        play.people.work(play.id());
        assertThat(rounds.get(play.id()).stage()).isEqualTo(Stage.VOID);
        assertThat(rounds.get(play.id()).reason()).contains("本次无效");
        assertThat(play.ballots()).isEmpty();
        assertThat(play.people.ends(play.id(), "appraisal-round")).containsExactly("endEvent_void");
    }

    @Test
    void goesBackToTheOfficeAndCannotBeginWithoutAnybodyOnTheRoll() {
        play.begin();
        play.prepare(plan("OWN", "A02"));
        electors.replace(play.id(), List.of());
        assertThatThrownBy(() -> play.people.complete("leader1", play.id(), "userTask_approve", APPROVE)).hasMessageContaining("名册上没有人");
        play.people.complete("leader1", play.id(), "userTask_approve", Map.of("decision", "return", "reason", "请扩大评议范围。"));
        assertThat(play.people.shown("office1", play.id(), "userTask_prepare")).containsEntry("returnedBecause", "请扩大评议范围。");
        Map<String, Object> noList = plan("OWN", "A02");
        noList.put("roll", "LIST");
        assertThatThrownBy(() -> play.prepare(noList)).hasMessageContaining("还没有导入名册");
    }

    @Test
    void asksNobodyAboutMoreSubjectsThanABallotHolds() {
        Map<String, Object> plan = plan("ALL");
        plan.remove("units");
        plan.putAll(Map.of("subjectsBy", "kind", "kind", "NATIONAL_SOCIETY"));
        play.begin();
        assertThatThrownBy(() -> play.prepare(plan)).hasMessageContaining("一张评议票写不下");
        plan.put("scope", "OWN");
        play.prepare(plan);
        assertThat(rounds.subjects(play.id())).hasSizeGreaterThan(127);
    }

    @Test
    void drawsASampleOfEachUnit() {
        Map<String, Object> plan = plan("OWN", "A01", "B01");
        plan.put("sample", 1);
        play.begin();
        play.prepare(plan);
        assertThat(electors.byUnit(play.id())).containsOnly(Map.entry("A01", 1), Map.entry("B01", 1));
        assertThat(play.people.shown("leader1", play.id(), "userTask_approve")).containsEntry("electorsShown", "2 人");
    }

    @Test
    void isTerminatedAtAnyStepAndItsBallotsAreWithdrawn() {
        play.open(plan("ALL", "A09"));
        assertThat(play.ballots()).isNotEmpty();
        String request = play.people.start("office1", "appraisal-termination", Map.of("chosenAppraisal", play.id(), "reason", "问卷有误，重新组织。"))
                .getId();
        play.people.complete("leader1", approval(request), Map.of("decision", "decline", "reason", "请先说明问卷错在何处。"));
        assertThat(rounds.get(play.id()).stage()).isEqualTo(Stage.VOTING);
        request = play.people.start("leader1", "appraisal-termination", Map.of("chosenAppraisal", play.id(), "reason", "问卷有误，重新组织。")).getId();
        play.people.complete("leader1", approval(request), APPROVE);
        play.people.work(play.id());
        assertThat(rounds.get(play.id()).stage()).isEqualTo(Stage.TERMINATED);
        assertThat(play.ballots()).isEmpty();
        assertThat(play.people.ends(play.id(), "appraisal-round")).containsExactly("endEvent_terminated");
    }

    @Test
    void remindsThoseWhoHaveNotVotedAndNobodyElse() {
        play.open(plan("ALL", "B03"));
        List<Task> ballots = play.ballots();
        assertThat(ballots).hasSizeGreaterThan(1);
        play.cast(ballots.get(0), 1, "");
        for (String timer : List.of("boundaryEvent_halfTime", "boundaryEvent_lastDays")) {
            play.people.fire(play.id(), timer);
            play.people.work(play.id());
        }
        assertThat(reminders(ballots.get(0).getAssignee())).isZero();
        assertThat(reminders(ballots.get(1).getAssignee())).isEqualTo(2);
    }

    private int reminders(String person) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE recipient = ? AND subject LIKE ?")
                .params(person, "请参加评议：" + rounds.get(play.id()).title() + "%").query(Integer.class).single();
    }

    private String decisions() {
        return String.valueOf(play.people.shown("office1", play.id(), "userTask_decideQuorum").get("decisions"));
    }

    private Task approval(String instance) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    }

    /** Nobody plays two hundred voters. */
    private void lowerTheQuorum() {
        jdbc.sql("UPDATE appraisal_round SET quorum_percent = 1 WHERE id = ?").param(play.id()).update();
    }
}
