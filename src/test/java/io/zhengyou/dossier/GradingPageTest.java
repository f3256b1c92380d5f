package io.zhengyou.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.Grade;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.engine.access.Visitor;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Many units get the grade that the decision table proposes. */
@ServerTest
class GradingPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Minutes minutes;

    private AnnualPlay play;

    @BeforeEach
    void play() {
        play = new AnnualPlay(server, port);
    }

    @Test
    void gradesTogetherWhatIsTickedAndLeavesOutTheOwnUnit() {
        waiting("D01", "D03", "H03");
        Visitor leader = play.visitor("leader3");
        String page = "/office/assessments/" + play.id() + "/grading";
        String shown = leader.get(page).body();
        assertThat(shown).contains("等待评定 3 个单位", "建议基本合格（3）", "没有在期限内自评", "民主测评认可率：没有结果", "您属于这个单位");
        assertThat(shown.split("name=\"task\"", -1)).as("two of three can be ticked").hasSize(3);
        assertThat(play.visitor("office1").get("/office/assessments/" + play.id()).body()).doesNotContain(page);
        assertThat(leader.get("/office/assessments/" + play.id()).body()).contains(page);

        assertThat(leader.submit(page, page, "").body()).contains("没有勾选任何单位");
        assertThat(leader.submit(page, page, ticked("D01", "D03", "H03") + "&task=gone").headers().firstValue("Location").orElse("")).endsWith("/grading/graded");
        assertThat(leader.get(page + "/graded").body()).contains("已按建议评定 2 个单位", "2 个没有办理", "已不在待办之中", "等待评定 1 个单位");
        for (String unit : new String[] {"D01", "D03"}) {
            Assessment graded = play.of(unit);
            assertThat(graded).returns(Grade.BASIC, Assessment::grade).returns(Stage.TOLD, Assessment::stage);
            assertThat(minutes.of(graded.id())).filteredOn(entry -> entry.step() == Step.GRADED).singleElement().returns("leader3", entry -> entry.person());
        }
        assertThat(play.of("H03").grade()).isNull();
    }

    @Test
    void isForTheLeadingGroupAndLeavesToEachWhatTheyHold() {
        waiting("D05", "D07");
        String page = "/office/assessments/" + play.id() + "/grading";
        play.people.as("leader2", () -> {
            play.people.engine().getTaskService().claim(play.people.task(play.caseOf("D05"), "userTask_grade").getId(), "leader2");
            return true;
        });
        assertThat(play.visitor("leader1").get(page).body()).contains("喻示己");
        assertThat(play.visitor("office1").get(page).statusCode()).isEqualTo(403);
        assertThat(play.visitor("leader1").get("/office/assessments/none/grading").statusCode()).isEqualTo(404);
        Visitor leader = play.visitor("leader1");
        leader.submit(page, page, ticked("D05"));
        assertThat(leader.get(page + "/graded").body()).contains("正由喻示己办理");
        assertThat(play.of("D05").grade()).isNull();
    }

    private void waiting(String... units) {
        play.open(units);
        Arrays.stream(units).forEach(unit -> play.people.fire(play.caseOf(unit), "boundaryEvent_missed"));
        play.goOn();
    }

    private String ticked(String... units) {
        return Arrays.stream(units).map(unit -> "task=" + play.people.task(play.caseOf(unit), "userTask_grade").getId()).collect(Collectors.joining("&"));
    }
}
