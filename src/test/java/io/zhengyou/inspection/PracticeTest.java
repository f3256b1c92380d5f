package io.zhengyou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.inspection.practice.Recommendation;
import io.zhengyou.inspection.practice.Recommendations;
import io.zhengyou.inspection.practice.Uptake;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Practice;
import io.zhengyou.inspection.record.Practices;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An exemplary practice from the team that saw it to the units that take it up. */
@ServerTest
class PracticeTest {

    private static final String TEXT = "每周三把实验室的门打开半天，请中学生来做一个能带走的小实验，党员轮流讲解，一年接待两千人次。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Practices practices;

    @Autowired
    private Recommendations recommendations;

    private InspectionPlay play;
    private Visitor reader;

    @BeforeEach
    void play() {
        play = new InspectionPlay(server, port);
        reader = Visitor.browser(port);
    }

    /** Two practices, of which the leading group lets the first become public. */
    private Practice published(String unit, String title) {
        Inspection inspection = play.open(unit, true);
        play.record(inspection, "");
        for (String each : List.of(title, "只给自己看的做法")) {
            play.send(inspection, "practices", "title=%s&text=%s&tags=%s".formatted(Visitor.encode(each), Visitor.encode(TEXT), Visitor.encode("开放 青少年")));
        }
        play.putToTheUnit(inspection);
        play.people.work(inspection.id());
        play.report(inspection, "建议推广。");
        Practice practice = practices.of(inspection.id()).get(0);
        play.approveReport(inspection, List.of(practice.id()));
        return practice;
    }

    @Test
    void isPublishedFoundAndFed() {
        Practice practice = published("B21", "实验室开放半天");
        String page = "/practices/" + practice.id();
        assertThat(reader.get(page).body()).contains("实验室开放半天", "一年接待两千人次", "青少年");
        assertThat(reader.get("/practices").body()).contains(page).doesNotContain("只给自己看的做法");
        assertThat(reader.get("/practices?q=" + Visitor.encode("实验室 两千人次") + "&tag=" + Visitor.encode("开放")).body()).contains(page);
        assertThat(reader.get("/practices?tag=" + Visitor.encode("青少")).body()).as("a part of a tag is no tag").doesNotContain(page);
        assertThat(reader.get("/practices?q=" + Visitor.encode("一百%")).body()).contains("没有符合条件的典型经验");
        assertThat(new String(reader.bytes("/practices/feed"), StandardCharsets.UTF_8)).contains("实验室开放半天（", page);
        assertThat(reader.get("/practices/none").statusCode()).isEqualTo(404);
        assertThat(reader.get("/practices?q=" + "x".repeat(101)).statusCode()).isEqualTo(400);
        assertThat(reader.get("/practices?before=x").statusCode()).isEqualTo(400);
        assertThat(reader.get("/practices?q=%00").statusCode()).isEqualTo(200);
    }

    @Test
    void isRecommendedAndTakenUpOrNot() {
        Practice practice = published("B23", "仪器共享预约");
        String page = "/office/practices/" + practice.id();
        assertThat(play.office().get("/office/practices").body()).contains("仪器共享预约");
        assertThat(play.office().submit(page, page, "words=abc").body()).contains("请选择单位", "请写 5 至 1000 个字", "abc");
        assertThat(play.visitor("leader1").submit(page, page, "units=B25&words=worth").statusCode()).isEqualTo(403);
        String words = Visitor.encode("仪器多的单位都可以这样做。");
        assertThat(play.office().submit(page, page, "units=B25&units=B29&units=B31&units=B23&words=" + words).statusCode()).isEqualTo(302);
        play.office().submit(page, page, "units=B25&words=" + words);
        List<Recommendation> sent = recommendations.of(practice.id());
        assertThat(sent).as("once, and not to its own unit").extracting(Recommendation::unitCode).containsExactly("B25", "B29", "B31");

        assertThat(play.people.shown("liaisonB25", sent.get(0).id(), "userTask_answer")).containsEntry("words", "仪器多的单位都可以这样做。");
        answer(sent.get(0), "TAKEN_UP", "二十台仪器已经可以在网上预约，上月预约九十次。");
        answer(sent.get(1), "UNSUITABLE", "本单位没有可以共享的仪器。");
        play.people.fire(sent.get(2).id(), "boundaryEvent_silent");
        assertThat(recommendations.of(practice.id())).extracting(Recommendation::uptake)
                .containsExactly(Uptake.TAKEN_UP, Uptake.UNSUITABLE, Uptake.SILENT);
        assertThat(play.people.ends(sent.get(0).id(), "practice-recommendation")).containsExactly("endEvent_answered");
        assertThat(play.people.ends(sent.get(2).id(), "practice-recommendation")).containsExactly("endEvent_silent");
        assertThat(reader.get("/practices/" + practice.id()).body()).contains("采用这条经验的单位", "上月预约九十次").doesNotContain("没有可以共享的仪器");
        assertThat(play.office().get(page).body()).contains("没有可以共享的仪器", "逾期没有答复");
        assertThat(play.visitor("secretaryB29").get("/unit/inspections").body()).contains("仪器共享预约", "没有可以共享的仪器", "不适合");
    }

    private void answer(Recommendation recommendation, String decision, String text) {
        play.people.complete("liaison" + recommendation.unitCode(), recommendation.id(), "userTask_answer", Map.of("decision", decision, "answer", text));
    }
}
