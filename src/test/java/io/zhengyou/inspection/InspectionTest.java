package io.zhengyou.inspection;

import static io.zhengyou.inspection.InspectionPlay.APPROVE;
import static io.zhengyou.inspection.InspectionPlay.DONE;
import static io.zhengyou.inspection.InspectionPlay.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.FindingState;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.ItemKey;
import io.zhengyou.inspection.record.Practice;
import io.zhengyou.inspection.record.Practices;
import io.zhengyou.inspection.record.Stage;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.Rectifications;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An inspection from its plan to each of its ends. */
@ServerTest
class InspectionTest {

    private static final String PROBLEM = "学习没有计划，也没有记录，问到的党员说不出学了什么。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Findings findings;

    @Autowired
    private Practices practices;

    @Autowired
    private Rectifications rectifications;

    @Autowired
    private EvidenceFiles files;

    private InspectionPlay play;

    @BeforeEach
    void play() {
        play = new InspectionPlay(server, port);
    }

    @Test
    void isAnnouncedRecordedAnsweredReportedAndClosed() {
        Inspection inspection = play.open("A23", false);
        assertThat(inspection.stage()).isEqualTo(Stage.OPENED);
        assertThat(play.visitor("liaisonA23").get("/messages").body()).contains("督导检查通知", "实地调研");
        play.materials(inspection);
        assertThat(play.people.shown("expert20", inspection.id(), "userTask_record").get("materialsShown")).asString().contains("台账");
        assertThatThrownBy(() -> play.people.complete("expert20", inspection.id(), "userTask_record", DONE)).hasMessageContaining("日期");
        play.record(inspection, "L1");

        assertThatThrownBy(() -> play.people.complete("expert20", inspection.id(), "userTask_find", DONE)).hasMessageContaining("L1");
        assertThat(play.find(inspection, "L1", "ORDINARY", PROBLEM).statusCode()).isEqualTo(302);
        assertThat(play.send(inspection, "practices", "title=%s&text=%s&tags=%s".formatted(Visitor.encode("周五会客厅"),
                Visitor.encode("每周五下午开放会客厅，党员轮流接待科技工作者，当场记下问题，一周内答复，全年接待三百多人次。"), Visitor.encode("服务 党员"))).statusCode()).isEqualTo(302);
        play.putToTheUnit(inspection);

        play.answer(inspection, 1, "accept", "");
        assertThat(findings.of(inspection.id())).extracting(Finding::state).containsExactly(FindingState.CONFIRMED);
        play.people.work(inspection.id());
        Rectification ordered = rectifications.of(Source.INSPECTION, inspection.id()).get(0);
        assertThat(ordered.order().problem()).contains(PROBLEM).contains("L1");
        assertThat(ordered.order().verifiers()).as("the team verifies").isEqualTo(inspection.team());

        play.report(inspection, "建议制定学习计划，按月检查。");
        play.people.complete("leader1", inspection.id(), "userTask_approveReport", answers("return", "请补充时间要求。"));
        assertThat(play.people.shown("expert20", inspection.id(), "userTask_report")).containsEntry("returnedBecause", "请补充时间要求。");
        play.report(inspection, "三个月内完成。");
        Practice practice = practices.of(inspection.id()).get(0);
        assertThat(play.visitor("liaisonA23").get("/messages").body()).as("a report that was returned is nobody's news").doesNotContain("督导检查报告已批准");
        play.approveReport(inspection, List.of(practice.id()));
        assertThat(play.visitor("liaisonA23").get("/messages").body()).contains("督导检查报告已批准");
        assertThat(practices.find(practice.id()).orElseThrow().published()).isTrue();
        assertThat(play.now(inspection).stage()).isEqualTo(Stage.RECTIFYING);
        assertThat(play.visitor("liaisonA23").get("/unit/inspections/" + inspection.id()).body()).contains("三个月内完成。", "周五会客厅");

        mend(ordered);
        assertThat(play.now(inspection).stage()).isEqualTo(Stage.ENDED);
        assertThat(play.people.ends(inspection.id(), "inspection")).containsExactly("endEvent_done");
        assertThat(play.people.ends(play.id(), "inspection-programme")).containsExactly("endEvent_done");
        assertThat(play.office().get("/inspections/" + inspection.id()).body()).contains("建议制定学习计划", "批准检查报告", "周五会客厅");
        assertThat(play.visitor("liaisonA23").get("/dossiers/units/A23").body()).contains("实地调研", "1 个", "周五会客厅", PROBLEM);
    }

    /** By the unit, the office and somebody of the team. */
    private void mend(Rectification ordered) {
        String id = ordered.id();
        String unit = "liaison" + ordered.order().unitCode();
        play.people.complete(unit, id, "userTask_plan", Map.of("measure1", "制定并公布学习计划", "finish1",
                java.time.LocalDate.ofInstant(rectifications.get(id).dueAt(), java.time.ZoneId.of("Asia/Shanghai")).toString()));
        play.people.complete("office2", id, "userTask_approvePlan", APPROVE);
        files.attach(id, new Origin(unit, "userTask_carryOut", null), "计划.pdf", Samples.pdf(id));
        play.people.complete(unit, id, "userTask_carryOut", Map.of("report", "学习计划已经制定并公布，每月学习一次，两次都有签到和记录。"));
        play.people.complete("expert21", id, "userTask_verify", Map.of("measuresDone", List.of("1"), "decision", "mended", "reason", "看过计划和两次记录，已经做到。"));
    }

    @Test
    void surprisesAUnitWithoutNoticeAndOnlyThen() {
        Inspection inspection = play.open("B53", true);
        assertThat(play.people.tasks(inspection.id(), "userTask_submitMaterials")).isEmpty();
        assertThat(inspection.stage()).isEqualTo(Stage.RECORDING);
        assertThat(play.visitor("liaisonB53").get("/messages").body()).doesNotContain("督导检查通知");
        assertThat(play.visitor("liaisonB53").get("/dossiers/units/B53").body()).as("not yet").doesNotContain("检查中");
        assertThat(play.people.shown("expert20", inspection.id(), "userTask_record").get("materialsShown")).asString().contains("突击");
        play.record(inspection, "");
        play.putToTheUnit(inspection);
        play.people.work(inspection.id());
        play.report(inspection, "继续保持。");
        play.approveReport(inspection, List.of());
        assertThat(play.now(inspection).stage()).as("nothing to mend").isEqualTo(Stage.ENDED);
        assertThat(rectifications.of(Source.INSPECTION, inspection.id())).isEmpty();
    }

    @Test
    void goesOnWithoutMaterialsThatDoNotCome() {
        Inspection inspection = play.open("A31", false);
        play.people.fire(inspection.id(), "boundaryEvent_materialsMissing");
        assertThat(play.now(inspection).stage()).isEqualTo(Stage.RECORDING);
        assertThat(play.people.shown("expert20", inspection.id(), "userTask_record").get("materialsShown")).isEqualTo("单位没有报送材料。");
        assertThat(play.visitor("expert21").get("/messages").body()).contains("没有按时报送材料");
    }

    @Test
    void aUnitContestsOnceAndTheTeamAnswersSilenceAccepts() {
        Inspection inspection = found("A37", "L1", "L2", "M1");
        play.answer(inspection, 1, "contest", "学习记录在另一本台账里，当天没有带来。");
        play.answer(inspection, 2, "contest", "会议记录由上级保管，可以调阅。");
        play.people.fire(inspection.id(), "boundaryEvent_silent");
        for (String decision : List.of("drop", "uphold")) {
            var task = play.people.tasks(inspection.id(), "userTask_decide").stream().filter(one -> play.people.engine().getTaskService()
                    .getVariable(one.getId(), "inspectionFindingId").equals(findings.of(inspection.id()).get(decision.equals("drop") ? 0 : 1).id())).findFirst().orElseThrow();
            play.people.complete("expert21", task, answers(decision, "已经查阅单位补充的材料。"));
        }
        assertThat(findings.of(inspection.id())).extracting(Finding::state)
                .containsExactly(FindingState.DROPPED, FindingState.CONFIRMED, FindingState.CONFIRMED);
        play.people.work(inspection.id());
        assertThat(rectifications.of(Source.INSPECTION, inspection.id())).hasSize(2);
        assertThat(play.people.ends(inspection.id(), "inspection-finding"))
                .containsExactlyInAnyOrder("endEvent_decided", "endEvent_decided", "endEvent_silent");
        assertThat(String.valueOf(play.people.shown("expert20", inspection.id(), "userTask_report").get("report")))
                .contains("单位的说明：会议记录由上级保管").doesNotContain("学习记录在另一本台账里");
    }

    @Test
    void aProblemThatComesAgainIsGraver() {
        Inspection first = found("B27", "F1");
        play.answer(first, 1, "accept", "");
        Inspection second = found("B27", "F1", "F2");
        List<Finding> again = findings.of(second.id());
        assertThat(again.get(0).severity()).isEqualTo(Severity.SERIOUS);
        assertThat(again.get(0).repeats()).isEqualTo(findings.of(first.id()).get(0).id());
        assertThat(again.get(1).severity()).isEqualTo(Severity.ORDINARY);
        assertThat(again.get(1).repeats()).isNull();
        var task = play.people.tasks(second.id(), "userTask_answer").get(0);
        assertThat(play.people.as("liaisonB27", () -> play.people.engine().getFormService().getTaskFormVariables(task.getId()))).containsKey("clauseShown");
        play.answer(second, 1, "accept", "");
        assertThat(play.office().get("/office/inspections").body()).contains("F1 经常征求会员和群众的意见");
        assertThat(play.office().get("/inspections/" + second.id()).body()).contains("重复出现");
        assertThat(play.office().get("/inspections/" + first.id()).body()).as("the first is no repeat of the second").doesNotContain("重复出现");
    }

    /** An inspection whose findings under these clauses are before the unit. */
    private Inspection found(String unit, String... clauses) {
        Inspection inspection = play.open(unit, true);
        play.record(inspection, clauses[0]);
        for (String clause : clauses) {
            play.find(inspection, clause, "ORDINARY", PROBLEM);
        }
        play.putToTheUnit(inspection);
        return inspection;
    }

    @Test
    void aUnitReadsTheEvidenceOfAFindingAndOfNothingElse() {
        Inspection inspection = play.open("B33", true);
        for (int place : List.of(1, 2)) {
            files.attach(new ItemKey(inspection.id(), place).toString(), new Origin("expert20", "item", null), "照片.png", Samples.picture("png", place));
        }
        play.record(inspection, "L1");
        Visitor unit = play.visitor("liaisonB33");
        String page = "/evidence/cases/%s-item1".formatted(inspection.id());
        assertThat(unit.get(page).statusCode()).as("not before it is told").isEqualTo(404);
        play.find(inspection, "L1", "MINOR", PROBLEM);
        play.putToTheUnit(inspection);
        assertThat(unit.get(page).body()).contains("照片.png");
        assertThat(unit.get(page.replace("item1", "item2")).statusCode()).isEqualTo(404);
        assertThat(unit.get("/evidence/tasks/" + play.people.task(inspection.id(), "userTask_answer").getId()).body()).contains("照片.png");
        assertThat(play.visitor("liaisonA01").get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void isTerminatedWhileNothingIsOrdered() {
        Inspection inspection = play.open("B37", false);
        request(inspection.id());
        decide("leader1", "decline", "检查照常进行。");
        assertThat(play.now(inspection).stage()).isEqualTo(Stage.OPENED);
        request(inspection.id());
        decide("leader1", "approve", "");
        assertThat(play.now(inspection).stage()).isEqualTo(Stage.TERMINATED);
        assertThat(play.people.ends(inspection.id(), "inspection")).containsExactly("endEvent_terminated");
        assertThat(play.people.ends(play.id(), "inspection-programme")).as("it was the last one").containsExactly("endEvent_done");
    }

    @Test
    void aProgrammeIsTerminatedWithItsInspectionsButNotWhenUnitsMend() {
        Inspection inspection = play.open("B41", false);
        request(play.id());
        decide("leader1", "approve", "");
        assertThat(programmes.get(play.id()).stage()).isEqualTo(io.zhengyou.inspection.programme.Stage.TERMINATED);
        assertThat(play.now(inspection).stage()).isEqualTo(Stage.TERMINATED);
        assertThat(play.people.ends(play.id(), "inspection-programme")).containsExactly("endEvent_terminated");

        Inspection mending = found("B43", "L1");
        request(play.id());
        play.answer(mending, 1, "accept", "");
        assertThatThrownBy(() -> decide("leader1", "approve", "")).hasMessageContaining("不能再终止");
        decide("leader1", "decline", "单位已经开始整改。");
        assertThat(play.now(mending).stage()).isEqualTo(Stage.REPORTING);
    }

    private String requested = "";

    private void request(String caseId) {
        requested = play.people.start("office1", "inspection-termination", Map.of("chosenCase", caseId, "reason", "年度安排有变化，不再检查。")).getId();
    }

    private void decide(String leader, String decision, String reason) {
        play.people.complete(leader, play.people.engine().getTaskService().createTaskQuery().processInstanceId(requested).singleResult(),
                answers(decision, reason));
    }
}
