package io.zhengyou.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.directory.Units;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Leaders;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of leaders and of the office. */
@ServerTest
class PledgePagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private Commentaries commentaries;

    @Autowired
    private Leaders leaders;

    @Autowired
    private Units units;

    private PledgePlay play;
    private AtWork people;

    @BeforeEach
    void prepare() {
        play = new PledgePlay(engine, clock);
        people = play.people;
    }

    @Test
    void aLeaderCommentsUnaskedAndSeesWhatIsNewSince() {
        String id = play.published("B43", 6, 9);
        String leader = leaderOf("B43");
        Visitor visitor = visitor(leader);
        assertThat(row(visitor, id)).contains("公开", "发起点评");
        assertThat(visitor.postForm("/leader/pledges", "/leader/pledges/" + id + "/commentary").statusCode()).isEqualTo(302);
        assertThat(visitor.postForm("/leader/pledges", "/leader/pledges/" + id + "/commentary").statusCode()).as("a second time").isEqualTo(302);
        assertThat(commentaries.of(id)).as("one waits already").hasSize(1);
        String commentary = commentaries.of(id).get(0).id();
        assertThat(row(visitor, id)).contains("等您点评", people.task(commentary, "userTask_comment").getId());
        people.complete(leader, commentary, "userTask_comment",
                Map.of("intent", "comment", "rating", "GOOD", "strengths", PledgePlay.STRENGTHS, "suggestions", PledgePlay.SUGGESTIONS));
        assertThat(row(visitor, id)).contains("无新进展");
        play.report("liaisonB43", id, 2);
        assertThat(row(visitor, id)).contains("报告进展");
        assertThat(visitor.get("/pledges/" + id).body()).contains("服务台账齐全");
    }

    @Test
    void nobodyElseCommentsFromThatPage() {
        String id = play.published("B45", 6);
        String other = List.of("leader1", "leader2").stream().filter(leader -> !leader.equals(leaderOf("B45"))).findFirst().orElseThrow();
        assertThat(visitor(other).postForm("/leader/pledges", "/leader/pledges/" + id + "/commentary").statusCode()).isEqualTo(404);
        assertThat(visitor(other).postForm("/leader/pledges", "/leader/pledges/no-such/commentary").statusCode()).isEqualTo(404);
        assertThat(visitor("office1").get("/leader/pledges").statusCode()).isEqualTo(403);
        assertThat(commentaries.of(id)).isEmpty();
    }

    @Test
    void theOfficeSeesEveryPledgeTheSilentAndTheLate() {
        String id = play.published("B47", 9);
        play.report("liaisonB47", id, 1);
        String commentary = play.waiting(commentaries, id).get(0);
        String task = people.task(commentary, "userTask_comment").getId();
        Visitor office = visitor("office1");
        assertThat(office.get("/office/pledges").body()).doesNotContain("/desk/tasks/" + task);
        people.fire(commentary, "boundaryEvent_fiveDays");
        assertThat(office.get("/office/pledges").body()).contains("/desk/tasks/" + task, "催办、抄送、转办");
        people.fire(id, "catchEvent_reportDue");
        String report = people.task(id, "userTask_report").getId();
        people.fire(id, "boundaryEvent_notReported");
        assertThat(office.get("/office/pledges/" + id).body()).contains("到期未报告进展", "走访第 1 批基层科技工作者", "点评承诺书").doesNotContain(report);
        assertThat(office.get("/office/pledges?state=PUBLISHED&text=" + Visitor.encode(unitName("B47"))).body()).contains("/office/pledges/" + id);
        assertThat(office.get("/office/pledges?state=WITHDRAWN&text=" + Visitor.encode(unitName("B47"))).body()).contains("没有符合条件的承诺书");
        assertThat(office.get("/office/pledges?state=nonsense&page=-1&text=100%25").statusCode()).isEqualTo(200);
        assertThat(office.get("/office/pledges/no-such").statusCode()).isEqualTo(404);
        assertThat(visitor("liaisonB47").get("/office/pledges").statusCode()).isEqualTo(403);
    }

    @Test
    void theOfficeSeesAStepThatIsOverdue() {
        String id = play.startOfUnit("B49");
        String task = people.task(id, "userTask_draft").getId();
        Visitor office = visitor("office1");
        assertThat(late(office)).doesNotContain(task);
        ClockUtil.setCurrentTime(new Date(people.task(id, "userTask_draft").getDueDate().getTime() + 1_000));
        assertThat(late(office)).contains("/desk/tasks/" + task);
    }

    @Test
    void theCourseOfATaskTellsWhatWasDecidedBefore() {
        String id = play.startOfUnit("B51");
        people.complete("liaisonB51", id, "userTask_draft", play.draft("GOOD_MEMBERS", 6));
        people.complete("office1", id, "userTask_review", Map.of("decision", "return", "reason", "目标请写得更具体。"));
        assertThat(visitor("office1").get("/desk/tasks/" + people.task(id, "userTask_draft").getId()).body()).contains("退回修改。目标请写得更具体。");
    }

    private static String late(Visitor office) {
        String page = office.get("/office/pledges").body();
        return page.substring(page.indexOf("id=\"late\""), page.indexOf("id=\"all\""));
    }

    /** The row of this pledge on the leader's page. */
    private static String row(Visitor leader, String id) {
        return Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL).matcher(leader.get("/leader/pledges").body()).results().map(result -> result.group())
                .filter(row -> row.contains(id)).findFirst().orElseThrow();
    }

    private String leaderOf(String unit) {
        return leaders.of(unit);
    }

    private String unitName(String unit) {
        return units.find(unit).orElseThrow().name();
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
