package io.zhengyou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.Practices;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a record without scripts: who may see and write it, and what it refuses. */
@ServerTest
class RecordPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Items items;

    @Autowired
    private Findings findings;

    @Autowired
    private Practices practices;

    @Autowired
    private JdbcClient jdbc;

    private InspectionPlay play;
    private Inspection inspection;

    @BeforeEach
    void play() {
        play = new InspectionPlay(server, port);
        inspection = play.open("B49", true);
    }

    private int status(String part, String fields) {
        return play.send(inspection, part, fields).statusCode();
    }

    @Test
    void refusesInWordsWhatDoesNotFit() {
        var future = play.send(inspection, "head", "day=%s&where=%s&who=&seen=0".formatted(LocalDate.now().plusDays(2), Visitor.encode("会议室")));
        assertThat(future.statusCode()).isEqualTo(400);
        assertThat(future.body()).contains("检查日期应为今天或以前的日期", "会议室");
        assertThat(status("head", "day=gestern&seen=0")).isEqualTo(400);
        assertThat(status("head", "where=" + "x".repeat(501) + "&seen=0")).isEqualTo(400);
        var tooLong = play.send(inspection, "items/1", "seen=0&note=" + "y".repeat(2001));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("最多写 2000 个字", "y".repeat(2001));
        assertThat(status("items/1", "seen=x")).isEqualTo(400);
        assertThat(status("items/99", "seen=0")).isEqualTo(404);
        assertThat(status("items/3", "seen=0&note=a%00b")).isEqualTo(302);
        assertThat(items.of(inspection.id()).get(2).note()).as("without what cannot be seen").isEqualTo("ab");
        assertThat(status("items/1", "seen=0&rating=NOBODY&note=draft")).as("a draft may lack its rating").isEqualTo(302);
        assertThat(items.of(inspection.id()).get(0).note()).isEqualTo("draft");
    }

    @Test
    void keepsWhatSomebodyElseWroteAndShowsWhatWasSent() {
        assertThat(status("items/2", "seen=0&rating=MET&note=first")).isEqualTo(302);
        var late = play.send(inspection, "items/2", "seen=0&rating=NOT_MET&note=second");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("卫示甲刚刚改过这一项", "second");
        assertThat(items.of(inspection.id()).get(1).note()).isEqualTo("first");
        assertThat(status("head", "where=first&seen=0")).isEqualTo(302);
        assertThat(status("head", "where=second&seen=0")).isEqualTo(409);
    }

    @Test
    void belongsToItsTeamAndEndsWithTheHandIn() {
        String page = "/inspections/" + inspection.id();
        assertThat(play.visitor("expert1").get(page).statusCode()).isEqualTo(404);
        assertThat(play.visitor("liaisonB49").get(page).statusCode()).isEqualTo(404);
        Visitor leader = play.visitor("leader1");
        assertThat(leader.get(page).statusCode()).isEqualTo(200);
        assertThat(leader.submit(page, page + "/items/1", "seen=0&note=x").statusCode()).isEqualTo(403);
        assertThat(play.visitor("expert20").get("/inspections").body()).contains(inspection.unitName());
        assertThat(status("findings", "clause=L1&severity=MINOR&problem=" + Visitor.encode("学习没有计划，也没有任何记录。"))).as("not yet").isEqualTo(409);
        play.record(inspection, "");
        assertThat(status("items/1", "seen=1&note=later")).isEqualTo(409);
        assertThat(status("items/1/files", "")).isEqualTo(400);
    }

    @Test
    void findingsAndPracticesAreCheckedAndTakenBack() {
        play.record(inspection, "");
        var answer = play.send(inspection, "findings", "clause=Z9&severity=NONE&problem=short");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请选择清单中的条款。", "请选择程度。", "现有 5 个字", "short");
        assertThat(play.send(inspection, "practices", "title=abc&text=short&tags=").body()).contains("请写 4 至 100 个字", "请写 30 至 5000 个字", "请写 1 至 5 个标签");
        play.find(inspection, "L1", "MINOR", "学习没有计划，也没有任何记录。");
        play.send(inspection, "practices", "title=%s&text=%s&tags=a".formatted(Visitor.encode("周五会客厅"), Visitor.encode("每周五下午开放会客厅。".repeat(4))));
        assertThat(status("findings/%s/remove".formatted(findings.of(inspection.id()).get(0).id()), "")).isEqualTo(302);
        assertThat(status("practices/%s/remove".formatted(practices.of(inspection.id()).get(0).id()), "")).isEqualTo(302);
        assertThat(findings.of(inspection.id())).isEmpty();
        assertThat(practices.of(inspection.id())).isEmpty();
    }

    @Test
    void whoHasAConflictOfInterestWritesNothing() {
        jdbc.sql("INSERT INTO known_conflict (person, name, unit, kind, note) VALUES ('expert35', '', 'E29', 'RELATIVE', '')").update();
        play.begin();
        play.team("第一组", "expert34", "expert35");
        play.units("rule=HAND&units=E29&units=E27&checklist=" + InspectionPlay.VISIT);
        play.change("allotment", "");
        play.change("placements", "team-E29=1&team-E27=1");
        assertThat(play.office().get(play.page()).body()).contains("与该单位有利害关系（亲属），须换检查组。").doesNotContain("还没有检查组。");
        assertThat(List.of(play.change("teams/1/remove", "").statusCode())).containsExactly(302);
    }
}
