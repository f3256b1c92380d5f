package io.zhengyou.dossier;

import static io.zhengyou.dossier.AnnualPlay.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.dossier.assessment.Archive;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.FactBook;
import io.zhengyou.dossier.assessment.Grade;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.dossier.assessment.YearStage;
import io.zhengyou.engine.Sha256;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.rectification.MendingPlay;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The assessment of a year from its opening to each of its ends. */
@ServerTest
class AnnualAssessmentTest {

    private static final String REASON = "服务科技工作者成效突出，另有书面材料。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private AssessmentYears years;

    @Autowired
    private FactBook facts;

    @Autowired
    private Archive archive;

    @Autowired
    private JdbcClient jdbc;

    private AnnualPlay play;

    @BeforeEach
    void play() {
        play = new AnnualPlay(server, port);
    }

    @Test
    void aUnitAssessesItselfIsGradedAndTheGradeIsArchived() {
        play.open("C01");
        String id = play.caseOf("C01");
        assertThat(play.people.shown("liaisonC01", id, "userTask_selfAssess").get("factsShown")).asString().contains("【公开承诺】", "本年度没有公开的承诺书", "【其他情况】未自动汇集");
        assertThatThrownBy(() -> play.people.complete("liaisonC01", id, "userTask_selfAssess", Map.of("selfAssessment", "好"))).hasMessageContaining("自评");
        play.selfAssess("C01");
        play.goOn();
        assertThat(play.people.shown("leader3", id, "userTask_grade")).containsEntry("proposedShown", "合格").containsEntry("grade", "QUALIFIED")
                .containsEntry("selfShown", AnnualPlay.SELF);
        Visitor unit = play.visitor("liaisonC01");
        assertThat(unit.get("/dossiers/assessments/" + id).body()).contains(AnnualPlay.SELF, "已自评，等待评定").doesNotContain("决策表建议");
        play.grade("C01", "QUALIFIED", "");
        assertThat(unit.get("/messages").body()).contains("年度考核等次");
        assertThat(unit.get("/dossiers/assessments/" + id).body()).contains("决策表建议：合格");
        play.respond("C01", "accept", "");
        assertThat(unit.get("/dossiers/units/C01").body()).contains("没有归档的考核等次");
        play.archive("C01");

        assertThat(play.of("C01").stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(years.get(play.id()).stage()).isEqualTo(YearStage.DONE);
        assertThat(play.people.ends(play.id(), "annual-assessment")).containsExactly("endEvent_done");
        assertThat(play.people.ends(id, "annual-self-assessment")).containsExactly("endEvent_filed");
        assertThat(play.people.ends(id, "annual-assessment-unit")).containsExactly("endEvent_archived");
        String hash = archive.find(id).orElseThrow().sha256();
        assertThat(unit.get("/dossiers/units/C01").body()).contains(hash, "/dossiers/assessments/" + id);
        assertThat(Sha256.of(unit.bytes("/dossiers/assessments/" + id + "/archive.json"))).isEqualTo(hash);
        assertThat(archive.find(id).orElseThrow().document()).contains(facts.latest(id).orElseThrow().sha256(), "QUALIFIED", AnnualPlay.SELF);
    }

    @Test
    void anArchivedGradeThatWasChangedShows() {
        play.open("C03");
        play.selfAssess("C03");
        play.goOn();
        play.grade("C03", "QUALIFIED", "");
        play.respond("C03", "accept", "");
        play.archive("C03");
        jdbc.sql("UPDATE annual_archive SET document = REPLACE(document, 'QUALIFIED', 'EXCELLENT') WHERE assessment_id = ?").param(play.caseOf("C03")).update();
        assertThat(play.visitor("office1").get("/dossiers/assessments/" + play.caseOf("C03")).body()).contains("与归档时不符");
        assertThat(play.visitor("office1").get("/dossiers/units/C03").body()).contains("与归档时不符");
    }

    @Test
    void whoMissesTheSelfAssessmentIsGradedWithoutAndSilenceAccepts() {
        play.open("C05");
        String id = play.caseOf("C05");
        play.people.fire(id, "boundaryEvent_missed");
        play.goOn();
        assertThat(play.people.ends(id, "annual-self-assessment")).containsExactly("endEvent_missed");
        assertThat(play.visitor("secretaryC05").get("/messages").body()).contains("没有按时自评");
        assertThat(play.people.shown("leader3", id, "userTask_grade")).containsEntry("proposedShown", "基本合格").containsEntry("selfShown", "没有在期限内自评。");
        play.grade("C05", "BASIC", "");
        play.people.fire(id, "boundaryEvent_silent");
        play.archive("C05");
        assertThat(play.of("C05").stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(play.visitor("office1").get("/dossiers/assessments/" + id).body()).contains("期限内没有提出异议", "期限内没有自评");
    }

    @Test
    void theLeadingGroupMayDifferWithAReasonAndNobodyGradesTheirOwnUnit() {
        play.open("H01", "H05");
        play.people.fire(play.caseOf("H01"), "boundaryEvent_missed");
        play.people.fire(play.caseOf("H05"), "boundaryEvent_missed");
        play.goOn();
        assertThatThrownBy(() -> play.people.complete("leader1", play.caseOf("H01"), "userTask_grade", answers("grade", "BASIC", "")))
                .hasMessageContaining("您属于这个单位");
        assertThatThrownBy(() -> play.grade("H05", "QUALIFIED", "")).hasMessageContaining("与建议的“基本合格”不同");
        assertThatThrownBy(() -> play.grade("H05", "BEST", REASON)).hasMessageContaining("应从列出的选项中选择");
        play.grade("H05", "QUALIFIED", REASON);
        assertThat(play.of("H05").graded()).isEqualTo(Grade.QUALIFIED);
    }

    @Test
    void aUnitObjectsOnceAndTheGradeIsUpheldOrChanged() {
        play.open("C07", "C09");
        for (String unit : new String[] {"C07", "C09"}) {
            play.selfAssess(unit);
        }
        play.goOn();
        for (String unit : new String[] {"C07", "C09"}) {
            play.grade(unit, "BASIC", "会员答复拖延，影响较大。");
            assertThatThrownBy(() -> play.respond(unit, "object", "")).hasMessageContaining("理由");
            play.respond(unit, "object", "全年来信都在一周内答复，登记簿可以查阅。");
        }
        Map<String, Object> shown = play.people.shown("leader3", play.caseOf("C07"), "userTask_decideObjection");
        assertThat(shown).containsEntry("gradeShown", "基本合格").containsEntry("objectionShown", "全年来信都在一周内答复，登记簿可以查阅。");
        Map<String, Object> same = answers("decision", "change", REASON);
        same.put("grade", "BASIC");
        assertThatThrownBy(() -> play.people.complete("leader3", play.caseOf("C07"), "userTask_decideObjection", same)).hasMessageContaining("与原来的等次相同");
        Map<String, Object> change = answers("decision", "change", REASON);
        change.put("grade", "QUALIFIED");
        play.people.complete("leader3", play.caseOf("C07"), "userTask_decideObjection", change);
        play.people.complete("leader4", play.caseOf("C09"), "userTask_decideObjection", answers("decision", "uphold", "登记簿缺三个月，理由不足。"));
        play.archive("C07");
        assertThat(years.get(play.id()).stage()).as("one is not archived yet").isEqualTo(YearStage.RUNNING);
        play.archive("C09");
        assertThat(play.of("C07").graded()).isEqualTo(Grade.QUALIFIED);
        assertThat(play.of("C09").graded()).isEqualTo(Grade.BASIC);
        assertThat(years.get(play.id()).stage()).isEqualTo(YearStage.DONE);
        assertThat(play.visitor("liaisonC09").get("/messages").body()).contains("年度考核异议处理结果", "登记簿缺三个月");
    }

    @Test
    void whatChangesBeforeTheGradeIsFrozenAnewAndWeighed() {
        play.open("C11");
        String id = play.caseOf("C11");
        assertThat(facts.latest(id).orElseThrow().version()).isEqualTo(1);
        MendingPlay mending = MendingPlay.in(server);
        String order = mending.open(Order.verifiedByTheOffice(Source.INSPECTION, UUID.randomUUID().toString(), "C11", "账目三个月没有公开。", Severity.SERIOUS));
        mending.start(order);
        mending.people().fire(order, "startEvent_deadlineReached");
        play.selfAssess("C11");
        play.goOn();
        assertThat(facts.latest(id).orElseThrow()).satisfies(frozen -> {
            assertThat(frozen.version()).isEqualTo(2);
            assertThat(frozen.indicators().overdue()).isEqualTo(1);
            assertThat(frozen.sha256()).isEqualTo(Sha256.of(frozen.document()));
        });
        assertThat(play.people.shown("leader3", id, "userTask_grade")).containsEntry("proposedShown", "基本合格");
        assertThat(play.visitor("liaisonC11").get("/dossiers/assessments/" + id).body()).contains("账目三个月没有公开", "已逾期");
    }

    @Test
    void noUnitIsAssessedTwiceInAYear() {
        play.open("C13");
        assertThatThrownBy(() -> play.open("C13", "C15")).hasMessageContaining("已经考核").hasMessageContaining("请去掉");
        Map<String, Object> late = play.plan("C15");
        late.put("filingDays", 61);
        assertThatThrownBy(() -> play.people.start("office1", "annual-assessment", late)).hasMessageContaining("60");
        Map<String, Object> noYear = play.plan("C15");
        noYear.put("year", "1999");
        assertThatThrownBy(() -> play.people.start("office1", "annual-assessment", noYear)).hasMessageContaining("应从列出的选项中选择");
        assertThatThrownBy(() -> play.people.start("liaisonC13", "annual-assessment", play.plan("C15"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void theLeadingGroupEndsAYearAndItCanBeOpenedAgain() {
        play.open("B01", "B03");
        play.selfAssess("B01");
        String first = play.id();
        String begun = play.caseOf("B01");
        String waiting = play.caseOf("B03");
        request("leader1", "decline");
        assertThat(years.get(first).stage()).isEqualTo(YearStage.RUNNING);
        request("leader2", "approve");
        assertThat(years.get(first).stage()).isEqualTo(YearStage.TERMINATED);
        assertThat(play.people.tasks(waiting, "userTask_selfAssess")).isEmpty();
        assertThat(play.people.ends(first, "annual-assessment")).containsExactly("endEvent_terminated");
        assertThat(play.visitor("office1").get("/office/assessments/" + first).body()).contains("已终止 2", "口径有变，另行发起。");
        assertThat(play.visitor("office1").get("/dossiers/assessments/" + begun).body()).contains("已终止");
        play.open("B01");
        assertThat(play.of("B01").stage()).isEqualTo(Stage.SELF_ASSESSING);
    }

    @Test
    void whatHasEndedCannotBeTerminated() {
        play.open("B05");
        play.requestTermination();
        play.selfAssess("B05");
        play.goOn();
        play.grade("B05", "QUALIFIED", REASON);
        play.respond("B05", "accept", "");
        play.archive("B05");
        assertThatThrownBy(() -> play.people.complete("leader1", play.requested(), Map.of("decision", "approve"))).hasMessageContaining("已经结束");
        play.people.complete("leader1", play.requested(), answers("decision", "decline", "考核已经办结。"));
    }

    @Test
    void aSelfAssessmentThatIsDeletedFromOutsideSaysSo() {
        play.open("B07");
        String id = play.caseOf("B07");
        play.people.engine().getRuntimeService().deleteProcessInstance(
                play.people.engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(play.id()).singleResult().getId(), "试验");
        assertThat(play.of("B07").id()).isEqualTo(id);
        assertThat(play.of("B07").stage()).isEqualTo(Stage.TERMINATED);
    }

    @Test
    void onlyWhoMayReadsTheAssessmentAndTheOfficeSeesHowFarAllAre() {
        play.open("B09", "B11");
        play.selfAssess("B09");
        String address = "/dossiers/assessments/" + play.caseOf("B09");
        assertThat(play.visitor("liaisonB11").get(address).statusCode()).isEqualTo(403);
        Visitor office = play.visitor("office3");
        assertThat(office.get(address).statusCode()).isEqualTo(200);
        assertThat(office.get(address + "/archive.json").statusCode()).isEqualTo(404);
        assertThat(office.get("/dossiers/assessments/no-such").statusCode()).isEqualTo(404);
        assertThat(office.get("/office/assessments").body()).contains("/office/assessments/" + play.id());
        assertThat(office.get("/office/assessments/" + play.id() + "?stage=FILED").body()).contains(play.of("B09").unitName(), "等待单位自评 1", "已自评，等待评定 1")
                .doesNotContain(play.of("B11").unitName());
        assertThat(office.get("/office/assessments/" + play.id() + "?stage=%3Cb%3E").body()).contains(play.of("B11").unitName());
        assertThat(office.get("/office/assessments/no-such").statusCode()).isEqualTo(404);
        assertThat(play.visitor("liaisonB11").get("/office/assessments").statusCode()).isEqualTo(403);
    }

    private void request(String leader, String decision) {
        play.requestTermination();
        play.people.complete(leader, play.requested(), answers("decision", decision, decision.equals("decline") ? "请先等自评期限届满。" : ""));
    }
}
