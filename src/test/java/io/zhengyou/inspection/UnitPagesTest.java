package io.zhengyou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
import io.zhengyou.inspection.process.UnitTasks;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.ItemKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a unit reads about its own inspections. */
@ServerTest
class UnitPagesTest {

    private static final String PROBLEM = "学习没有计划，也没有记录，问到的党员说不出学了什么。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private UnitTasks tasks;

    @Autowired
    private Findings findings;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Clock clock;

    private InspectionPlay play;

    @BeforeEach
    void play() {
        play = new InspectionPlay(server, port);
    }

    @Test
    void tellsWhatIsAskedWhatWasFoundAndWhatTheUnitAnswered() {
        Inspection inspection = play.open("E01", false);
        String page = "/unit/inspections/" + inspection.id();
        Visitor unit = play.visitor("liaisonE01");
        String materialsDue = day(Objects.requireNonNull(tasks.of(inspection.id()).materials()));
        assertThat(unit.get("/unit/inspections").body()).contains(page, "待报送材料", "请在 " + materialsDue + " 前办理");
        assertThat(unit.get(page).body()).contains(materialsDue, "等待报送", "第一组：", "L1 领导班子定期集体学习");

        play.materials(inspection);
        files.attach(new ItemKey(inspection.id(), 1).toString(), new Origin("expert20", "item", null), "照片.png", Samples.picture("png", 71));
        play.record(inspection, "L1");
        play.find(inspection, "L1", "SERIOUS", PROBLEM);
        play.find(inspection, "M1", "MINOR", "承诺事项没有公开，会议室和网站上都没有看到。");
        assertThat(unit.get(page).body()).as("not before the team has put it to the unit").contains("会议室，可以随时查看").doesNotContain(PROBLEM, "没有记录。");

        play.putToTheUnit(inspection);
        String answerDue = day(tasks.of(inspection.id()).answers().get(findings.of(inspection.id()).get(0).id()));
        assertThat(unit.get("/unit/inspections").body()).contains("2 个问题待答复");
        assertThat(unit.get(page).body()).contains(PROBLEM, "严重", "请在 " + answerDue + " 前答复", "佐证 1 个", "等待单位答复");

        play.answer(inspection, 1, "accept", "");
        play.answer(inspection, 2, "contest", "网站首页已经公开，路径在通知公告栏。");
        assertThat(unit.get(page).body()).contains("我们的异议：网站首页已经公开", "单位有异议");
        play.people.complete("expert21", inspection.id(), "userTask_decide", InspectionPlay.answers("drop", "已经在网站的通知公告栏看到。"));
        play.people.work(inspection.id());
        assertThat(play.visitor("secretaryE01").get(page).body()).contains("检查组的答复：已经在网站的通知公告栏看到。", "已撤销", "/unit/rectifications/", "制定方案")
                .doesNotContain("请在 " + answerDue + " 前答复");
    }

    @Test
    void saysNothingOfASurpriseBeforeItsFindings() {
        Inspection inspection = play.open("E03", true);
        Visitor unit = play.visitor("liaisonE03");
        assertThat(unit.get("/unit/inspections").body()).doesNotContain(inspection.id());
        assertThat(unit.get("/unit/inspections/" + inspection.id()).statusCode()).isEqualTo(404);
        play.record(inspection, "L1");
        play.find(inspection, "L1", "MINOR", PROBLEM);
        play.putToTheUnit(inspection);
        assertThat(unit.get("/unit/inspections/" + inspection.id()).body()).contains("突击检查", PROBLEM);
    }

    @Test
    void areReadByTheUnitAlone() {
        Inspection inspection = play.open("E05", false);
        for (String other : List.of("liaisonE03", "secretaryE03")) {
            assertThat(play.visitor(other).get("/unit/inspections/" + inspection.id()).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(play.office().get("/unit/inspections").statusCode()).isEqualTo(403);
    }

    private String day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone()).toString();
    }
}
