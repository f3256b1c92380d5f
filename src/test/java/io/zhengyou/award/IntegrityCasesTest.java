package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.award.integrity.Accused;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.integrity.IntegrityRecord;
import io.zhengyou.award.integrity.Measure;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases before the ethics committee, and what a measure keeps from happening. */
@ServerTest
class IntegrityCasesTest {

    private static final Duration YEAR = Duration.ofDays(366);

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private IntegrityCases cases;

    @Autowired
    private IntegrityRecord record;

    @Autowired
    private Nominations nominations;

    @Autowired
    private JdbcClient jdbc;

    private Play play;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
    }

    @Test
    void anybodyReportsAndIsToldThatNothingWasOpened() {
        String id = report("member1", "未予立案党支部");
        play.complete("ethics1", id, "userTask_check", decision("decline", "所述情况与事实不符。"));
        assertThat(play.ends(id, "integrity-case")).containsExactly("endEvent_notOpened");
        assertThat(jdbc.sql("SELECT body FROM notification_outbox WHERE recipient = 'member1' AND body LIKE ?")
                .param("%" + cases.get(id).number() + "%").query(String.class).single()).contains("未予立案").doesNotContain("党支部");
    }

    @Test
    void whoeverIsClearedHasNothingOnRecord() {
        String id = opened("member2", "未认定党支部");
        play.complete("ethics2", id, "userTask_find", decision("clear", "没有认定学术不端的依据。"));
        assertThat(play.ends(id, "integrity-case")).containsExactly("endEvent_cleared");
        assertThat(record.text("未认定党支部", null)).isEqualTo("无在案记录。");
    }

    @Test
    void aMeasureEndsWhatIsUnderwayAndBarsForItsYears() {
        NoticePlay notice = new NoticePlay(play, clock);
        notice.open("在案记录试验届", 2);
        String nomination = notice.endorsed("B49");
        String id = opened("member3", NoticePlay.name("B49"));
        assertThatThrownBy(() -> play.complete("ethics2", id, "userTask_find",
                Map.of("decision", "misconduct", "measure", "CRITICISM", "years", 3, "reason", "认定伪造证明材料。")))
                .hasMessageContaining("不得申报的年限");
        engine.getTaskService().setAssignee(play.task(id, "userTask_find").getId(), null);
        play.complete("ethics2", id, "userTask_find",
                Map.of("decision", "misconduct", "measure", "BAR", "years", 3, "reason", "认定伪造证明材料，情节严重。"));
        play.work();

        assertThat(play.ends(id, "integrity-case")).containsExactly("endEvent_found");
        assertThat(nominations.get(nomination).state()).isEqualTo(State.DISQUALIFIED);
        assertThat(play.ends(nomination, "award-nomination")).containsExactly("endEvent_disqualified");
        assertThat(cases.get(id).barredUntil()).isEqualTo(LocalDate.now(clock).plusYears(3).minusDays(1));
        String again = play.startNomination("liaisonB51", "B51");
        assertThatThrownBy(() -> play.complete("liaisonB51", again, "userTask_nominate", organisation(NoticePlay.name("B49"))))
                .hasMessageContaining("该候选人目前不能申报，请与领导小组办公室联系").hasMessageNotContaining("年");

        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(YEAR.multipliedBy(3))));
        assertThat(record.bars(NoticePlay.name("B49"), null)).isFalse();
    }

    @Test
    void criticismLeavesTheNomineeInAndBarsNobody() {
        NoticePlay notice = new NoticePlay(play, clock);
        notice.open("批评教育试验届", 1);
        String nomination = notice.endorsed("B53");
        String id = opened("member4", NoticePlay.name("B53"));
        play.complete("ethics2", id, "userTask_find",
                Map.of("decision", "misconduct", "measure", "CRITICISM", "reason", "引用不规范，批评教育。"));
        assertThat(nominations.get(nomination).state()).isEqualTo(State.ENDORSED);
        assertThat(record.bars(NoticePlay.name("B53"), null)).isFalse();
    }

    @Test
    void anIntegrityReviewReadsWhatIsOnRecord() {
        NoticePlay notice = new NoticePlay(play, clock);
        notice.open("审查查询试验届", 1);
        String nomination = notice.endorsed("B55");
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        assertThat(integrityReview(nomination)).isEqualTo("无在案记录。");
        cases.find(cases.report(new Accused(NoticePlay.name("B55"), null, "某会"), "问题", null, null).id(),
                Measure.BAR, LocalDate.now(clock).plusDays(1), "ethics1", "认定不端。");
        assertThat(integrityReview(nomination)).asString().contains("若干年内不得申报", LocalDate.now(clock).plusDays(1).toString());
    }

    @Test
    void aPersonIsRecognisedByNameAndBirthDate() {
        LocalDate birth = LocalDate.of(1980, 5, 6);
        String id = cases.report(new Accused(" 重名人 ", birth, "某会"), "问题", null, null).id();
        cases.find(id, Measure.BAR, LocalDate.now(clock), "ethics1", "认定不端。");
        assertThat(record.bars("重名人", birth)).isTrue();
        assertThat(record.bars("重名人", birth.plusDays(1))).isFalse();
        assertThat(record.bars("重名人", null)).isFalse();
    }

    @Test
    void nobodyButTheEthicsCommitteeSeesACase() {
        String id = report("member5", "保密试验党支部");
        String task = play.task(id, "userTask_check").getId();
        for (String other : List.of("office1", "leader1", "member5", "secretaryA01", "expert1")) {
            assertThat(play.visitor(other).engine("/task/" + task).statusCode()).as(other).isEqualTo(404);
            assertThat(play.visitor(other).engine("/task?processInstanceBusinessKey=" + id).body()).as(other).isEqualTo("[]");
        }
        assertThat(play.visitor("ethics1").engine("/task/" + task).statusCode()).isEqualTo(200);
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery()
                .processInstanceId(play.task(id, "userTask_check").getProcessInstanceId()).list().stream().map(one -> String.valueOf(one.getValue())))
                .noneMatch(value -> value.contains("保密试验"));
    }

    @Test
    void aMemberStartsACaseInTasklistByTheirOwnRight() {
        var member = play.visitor("member7");
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("integrity-case").latestVersion()
                .singleResult().getId();
        var answer = member.engine("POST", "/process-definition/" + definition + "/submit-form", """
                {"variables":{"accusedKind":{"value":"ORGANISATION"},"accusedName":{"value":"自行反映党支部"},"accusedUnit":{"value":"某会"},
                 "allegation":{"value":"该党支部申报材料中的会议记录系事后补写。"}}}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String other = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("objection").latestVersion()
                .singleResult().getId();
        assertThat(member.engine("POST", "/process-definition/" + other + "/submit-form", "{\"variables\":{}}").statusCode()).isEqualTo(403);
    }

    private Object integrityReview(String nomination) {
        return play.shown(play.task(nomination, "userTask_reviewIntegrity")).get("integrityRecord");
    }

    private String report(String person, String name) {
        Map<String, Object> answers = new HashMap<>(Map.of("accusedKind", "ORGANISATION", "accusedName", name, "accusedUnit", "某学会",
                "allegation", "该集体申报材料中的证明系伪造，原件可以查证。"));
        return new Registering(engine).start(person, "integrity-case", answers);
    }

    private String opened(String person, String name) {
        String id = report(person, name);
        play.complete("ethics1", id, "userTask_check", decision("open", "线索具体，可以查证。"));
        play.complete("ethics1", id, "userTask_investigate", Map.of("report", "调取原件核对，并听取了当事人的陈述和申辩。"));
        return id;
    }
}
