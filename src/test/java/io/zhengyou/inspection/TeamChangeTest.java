package io.zhengyou.inspection;

import static io.zhengyou.inspection.InspectionPlay.APPROVE;
import static io.zhengyou.inspection.InspectionPlay.DONE;
import static io.zhengyou.inspection.InspectionPlay.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.inspection.programme.FormerPosts;
import io.zhengyou.inspection.programme.FormerPosts.FormerPost;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Items;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody leaves a team in the midst of its inspections. */
@ServerTest
class TeamChangeTest {

    private static final String ILL = "住院治疗，三个月内不能参加检查。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Teams teams;

    @Autowired
    private People people;

    @Autowired
    private FormerPosts posts;

    @Autowired
    private Items items;

    private InspectionPlay play;

    @BeforeEach
    void play() {
        play = new InspectionPlay(server, port);
    }

    @Test
    void whoComesGoesOnWithWhatWasWritten() {
        Inspection inspection = play.open("E17", true);
        play.send(inspection, "items/1", "seen=0&rating=MET&note=" + Visitor.encode("看过学习计划。"));
        play.people.as("expert21", () -> {
            play.people.engine().getTaskService().claim(play.people.task(inspection.id(), "userTask_record").getId(), "expert21");
            return true;
        });
        Programme approved = programmes.get(play.id());
        String change = ask("expert21", "expert28");
        assertThat(play.people.shown("leader1", change, "userTask_approveChange")).extractingByKey("changeShown").asString().contains(ILL, "接替");
        assertThat(members(inspection)).as("nothing has changed yet").containsExactlyInAnyOrder("expert20", "expert21");
        play.people.complete("leader1", change, "userTask_approveChange", APPROVE);

        assertThat(play.people.ends(change, "inspection-team-change")).containsExactly("endEvent_changed");
        assertThat(members(inspection)).containsExactlyInAnyOrder("expert20", "expert28");
        assertThat(teams.of(approved)).extracting(Team::members).as("the plan as it was approved").containsExactly(List.of("expert20", "expert21"));
        assertThat(teams.of(programmes.get(play.id()))).extracting(Team::members).containsExactly(List.of("expert20", "expert28"));
        assertThat(play.visitor("expert21").get("/inspections/" + inspection.id()).statusCode()).isEqualTo(404);
        assertThat(play.people.task(inspection.id(), "userTask_record").getAssignee()).as("what expert21 held").isNull();
        assertThat(items.of(inspection.id()).get(0).note()).isEqualTo("看过学习计划。");
        assertThat(play.visitor("expert28").get("/inspections/" + inspection.id()).body()).contains("看过学习计划。", "调整检查组");
        assertThat(play.visitor("expert28").get("/messages").body()).contains("检查组调整");
        play.record(inspection, "");
        play.people.complete("expert28", inspection.id(), "userTask_find", DONE);
    }

    @Test
    void theLeadingGroupMayDecline() {
        Inspection inspection = play.open("E19", false);
        assertThat(play.visitor("liaisonE19").get("/messages").body()).as("the notice names the team").contains("第一组（卫示甲、");
        String change = ask("expert20", "expert28");
        assertThatThrownBy(() -> ask("expert20", "expert29")).hasMessageContaining("已经提请");
        play.people.complete("leader2", change, "userTask_approveChange", answers("decline", "可以请另一位同志代为现场走访。"));
        assertThat(play.people.ends(change, "inspection-team-change")).containsExactly("endEvent_declined");
        assertThat(members(inspection)).containsExactlyInAnyOrder("expert20", "expert21");
        assertThat(play.office().get("/messages").body()).contains("检查组调整未获同意");
        assertThat(ask("expert20", "expert29")).as("it can be asked again").isNotEqualTo(change);
    }

    @Test
    void whoeverComesMustBeImpartialTowardsEveryUnitOfTheTeam() {
        play.open("E21", false);
        posts.put(new FormerPost("expert28", "E21", LocalDate.now().minusYears(1)));
        assertThatThrownBy(() -> ask("expert21", "expert28")).hasMessageContaining("在 3 年内负责过该单位");
        assertThatThrownBy(() -> ask("expert21", "expert20")).hasMessageContaining("已经在这个组里");
        assertThatThrownBy(() -> ask("expert21", "")).hasMessageContaining("只剩一人");
        String change = ask("expert21", "expert29");
        posts.put(new FormerPost("expert29", "E21", LocalDate.now().minusYears(1)));
        assertThatThrownBy(() -> play.people.complete("leader1", change, "userTask_approveChange", APPROVE)).hasMessageContaining("现在不能同意");
        posts.remove("expert28", "E21");
        posts.remove("expert29", "E21");
        play.people.complete("leader1", change, "userTask_approveChange", APPROVE);
    }

    @Test
    void aTeamOfThreeMayGoOnAsTwoAndTheNextOneLeads() {
        play.begin();
        play.team("三人组", "expert20", "expert21", "expert22");
        play.units("rule=HAND&units=E23&checklist=" + InspectionPlay.VISIT);
        play.change("allotment", "");
        play.handIn();
        play.people.complete("leader1", play.id(), "userTask_approve", APPROVE);
        play.people.complete("leader1", ask("expert20", ""), "userTask_approveChange", APPROVE);
        assertThat(teams.of(programmes.get(play.id()))).extracting(Team::members).containsExactly(List.of("expert21", "expert22"));
    }

    private String ask(String leaving, String joining) {
        Map<String, Object> answers = new HashMap<>(Map.of("leaving", play.id() + "/1/" + leaving, "reason", ILL));
        if (!joining.isEmpty()) {
            answers.put("joining", joining);
        }
        return play.people.start("office1", "inspection-team-change", answers).getBusinessKey();
    }

    private List<String> members(Inspection inspection) {
        return people.inGroup(inspection.team()).stream().map(Person::id).toList();
    }
}
