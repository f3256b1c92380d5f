package io.zhengyou.inspection;

import static io.zhengyou.inspection.InspectionPlay.APPROVE;
import static io.zhengyou.inspection.InspectionPlay.VISIT;
import static io.zhengyou.inspection.InspectionPlay.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Drawing;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.inspection.programme.Lots;
import io.zhengyou.inspection.programme.Placement;
import io.zhengyou.inspection.programme.Placements;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Stage;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.record.Inspection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The plan of a programme: how units and teams come into it, and what keeps it from being handed in. */
@ServerTest
class PlanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Placements placements;

    @Autowired
    private Teams teams;

    @Autowired
    private Lots lots;

    @Autowired
    private Units units;

    private InspectionPlay play;

    @BeforeEach
    void play() {
        play = new InspectionPlay(server, port);
        play.begin();
    }

    private Programme plan() {
        return programmes.get(play.id());
    }

    private List<Placement> placed() {
        return placements.of(plan());
    }

    @Test
    void aReturnedPlanIsKeptBesideItsNextVersion() {
        play.team("第一组", "expert20", "expert21");
        play.units("rule=HAND&units=B57&units=B61&checklist=" + VISIT);
        play.change("allotment", "");
        play.handIn();
        assertThat(play.change("allotment", "").statusCode()).as("it is with the leading group").isEqualTo(409);
        assertThat(play.people.shown("leader1", play.id(), "userTask_approve").get("unitsShown")).asString().contains("共 2 个单位", "实地调研，第一组；逐个指定");
        play.people.complete("leader1", play.id(), "userTask_approve", answers("return", "请增加一个组。"));
        assertThat(play.people.shown("office1", play.id(), "userTask_plan")).containsEntry("returnedBecause", "请增加一个组。");
        Programme first = new Programme(play.id(), "", plan().firstDay(), plan().lastDay(), 3, Stage.PLANNING, 1);

        play.team("第二组", "expert22", "expert23");
        play.change("placements", "checklist-B57=five-goods-meeting&surprise-B57=true&team-B57=2&drop-B61=true");
        assertThat(placed()).containsExactly(new Placement("B57", "five-goods-meeting", true, 2, "逐个指定"));
        assertThat(placements.of(first)).extracting(Placement::unitCode).containsExactly("B57", "B61");
        assertThat(teams.of(first)).hasSize(1);
        play.handIn();
        play.people.complete("leader1", play.id(), "userTask_approve", APPROVE);
        assertThat(plan().stage()).isEqualTo(Stage.RUNNING);
        assertThat(engine.getIdentityService().createUserQuery().memberOfGroup(teams.of(plan()).get(1).group(play.id())).list())
                .extracting(user -> user.getId()).containsExactlyInAnyOrder("expert22", "expert23");
        assertThat(play.office().get(play.page()).body()).contains("各单位的进展");
    }

    @Test
    void nobodyInspectsTheirOwnUnitOrOneThatTheyLedLately() {
        String page = "/office/inspections/former-posts";
        assertThat(play.office().submit(page, page, "person=expert24&unit=B63&day=" + LocalDate.now().minusYears(2)).statusCode()).isEqualTo(302);
        assertThat(play.office().submit(page, page, "person=expert24&unit=B65&day=" + LocalDate.now().minusYears(4)).statusCode()).isEqualTo(302);
        play.team("第一组", "expert20", "expert24");
        // expert20 belongs to B54.
        play.units("rule=HAND&units=B54&units=B63&units=B65&checklist=" + VISIT);
        assertThat(play.change("allotment", "").statusCode()).isEqualTo(302);
        assertThat(placed()).extracting(Placement::team).as("B54, B63, B65").containsExactly(null, null, 1);
        play.change("placements", "team-B54=1&team-B63=1&team-B65=1");
        assertThat(play.office().get(play.page()).body()).contains("卫示甲是该单位的人，须换检查组。", "章示戊在 3 年内负责过该单位，须换检查组。");
        assertThatThrownBy(() -> play.handIn()).hasMessageContaining("卫示甲");
        play.team("第二组", "expert22", "expert23");
        play.change("placements", "team-B54=&team-B63=&team-B65=1");
        play.change("allotment", "");
        assertThat(placed()).extracting(Placement::team).containsExactly(2, 2, 1);
        play.handIn();
        assertThat(play.office().submit(page, page + "/remove", "person=expert24&unit=B65").statusCode()).isEqualTo(302);
    }

    @Test
    void drawsByLotSoThatAnybodyCanDrawAgain() {
        play.units("rule=RANDOM&kind=PROVINCIAL_ASSOCIATION&most=5&checklist=five-goods-review");
        Lots.Lot lot = lots.of(play.id()).get(0);
        assertThat(lot.pool().split(" ")).hasSize((int) units.all().stream().filter(unit -> unit.code().startsWith("P")).count());
        List<String> again = Drawing.order(List.of(lot.pool().split(" ")), code -> code, new Random(lot.seed())).subList(0, 5);
        assertThat(lot.drawn()).isEqualTo(String.join(" ", again));
        assertThat(placed()).extracting(Placement::unitCode).containsExactlyInAnyOrderElementsOf(again);
        assertThat(placed()).allSatisfy(one -> assertThat(one.chosen()).contains(String.valueOf(lot.seed())));
        assertThat(play.office().get(play.page()).body()).contains("随机抽取的记录", String.valueOf(lot.seed()));
    }

    @Test
    void findsThoseThatWereNotInspectedForYears() {
        play.units("rule=NOT_INSPECTED&kind=AFFILIATED_UNIT&years=2&most=300&checklist=" + VISIT);
        List<String> waiting = placed().stream().map(Placement::unitCode).toList();
        assertThat(waiting).isNotEmpty();
        String unit = waiting.get(0);
        Inspection inspected = play.open(unit, true);
        play.record(inspected, "");
        play.begin();
        play.units("rule=NOT_INSPECTED&kind=AFFILIATED_UNIT&years=2&most=300&checklist=" + VISIT);
        assertThat(placed()).extracting(Placement::unitCode).doesNotContain(unit).hasSize(waiting.size() - 1);
        assertThat(play.units("rule=HAND&units=" + unit + "&checklist=" + VISIT).statusCode()).isEqualTo(302);
        assertThat(placed()).extracting(Placement::unitCode).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({"units, rule=HAND&checklist=five-goods-visit, 请选择单位", "units, rule=RANDOM&most=0&checklist=five-goods-visit, 应为 1 至 300 的整数",
        "units, rule=NOT_INSPECTED&years=x&most=5&checklist=five-goods-visit, 应为 1 至 20 的整数", "units, rule=NOBODY&units=A01, 请选择怎样选单位",
        "units, rule=HAND&units=A01&checklist=other, 请选择检查清单", "units, rule=HAND&units=A01&checklist=five-goods-review&surprise=true, 不能突击检查",
        "teams, leader=expert20&members=expert21, 请写组名", "teams, name=G&leader=nobody&members=expert21, 请选择组长",
        "teams, name=G&leader=expert20, 至少还要有一人", "teams, name=G&leader=expert20&members=leader1, 请从列出的人员中选择"})
    void refusesInWordsAndLosesNothing(String part, String fields, String sentence) {
        var answer = play.change(part, fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
        assertThat(placed()).isEmpty();
        assertThat(teams.of(plan())).isEmpty();
    }

    @Test
    void isTheOfficesToMake() {
        assertThatThrownBy(() -> play.handIn()).hasMessageContaining("还没有单位");
        Visitor leader = play.visitor("leader1");
        assertThat(leader.get(play.page()).statusCode()).isEqualTo(200);
        assertThat(leader.submit(play.page(), play.page() + "/allotment", "").statusCode()).isEqualTo(403);
        assertThat(play.visitor("expert1").get(play.page()).statusCode()).isEqualTo(403);
        assertThat(play.office().get("/office/inspections/none").statusCode()).isEqualTo(404);
        play.team("第一组", "expert20", "expert21");
        Team team = teams.of(plan()).get(0);
        play.units("rule=HAND&units=B67&checklist=" + VISIT);
        play.change("allotment", "");
        play.change("teams/%d/remove".formatted(team.number()), "");
        assertThat(placed()).extracting(Placement::team).containsExactly((Integer) null);
        assertThatThrownBy(() -> play.people.start("office1", "inspection-programme", Map.of("title", "督导检查方案", "firstDay", "2030-05-01",
                "lastDay", "2030-04-01", "yearsLed", 3))).hasMessageContaining("不能早于开始的日期");
    }
}
