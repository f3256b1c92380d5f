package io.zhengyou.award;

import static io.zhengyou.award.Objecting.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Reference;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** The notice inside the nominating unit, with a member of it who objects. */
@ServerTest
class UnitObjectionsTest {

    private static final String UNIT = "B47";
    private static final String MEMBER = "member6";
    private static final String STRANGER = "member2";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Objections objections;

    private Play play;
    private Objecting objector;
    private String nomination = "";

    @BeforeEach
    void nominate() {
        play = new Play(engine, port);
        objector = new Objecting(server);
        NoticePlay notice = new NoticePlay(play, clock);
        notice.open("单位内公示试验届", 1);
        nomination = notice.endorsed(UNIT);
    }

    @Test
    void anUpheldObjectionOfAMemberEndsTheNomination() throws Exception {
        objector.seeAs(MEMBER, "/unit/notices").andExpect(content().string(containsString("第B47党支部")));
        String id = id(objector.fileInUnit(MEMBER, nomination));
        assertThat(play.shown(play.task(id, "userTask_admit"))).extractingByKey("objectorText").isEqualTo("本单位人员，身份只向调查人公开");
        assertThat(play.shown(play.task(id, "userTask_admit"))).extractingByKey("investigators").asString().doesNotContain(MEMBER);
        admit(id);
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        assertThat(nominations.get(nomination).state()).isEqualTo(State.ENDORSED);
        assertThat(new Registering(engine).shown("ethics2", play.task(id, "userTask_investigate"))).extractingByKey("objectorText").asString().contains("鲁示亥");
        investigate(id);
        decide(id, "uphold");
        play.work();
        assertThat(nominations.get(nomination).state()).isEqualTo(State.NOT_ENDORSED);
        assertThat(play.ends(nomination, "award-nomination")).containsExactly("endEvent_disqualified");
    }

    @Test
    void aDismissedObjectionLetsTheNominationGoOnWhenItIsSettled() throws Exception {
        String id = id(objector.fileInUnit(MEMBER, nomination));
        admit(id);
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        assertThat(play.open("userTask_reviewFormality")).isEmpty();
        objector.submit("/unit/notices/" + nomination + "/objections/new", anonymous(nomination)).andExpect(status().is3xxRedirection());
        investigate(id);
        decide(id, "dismiss");
        assertThat(play.open("userTask_reviewFormality")).hasSize(1);
        assertThat(play.ends(nomination, "award-unit-notice")).containsExactly("endEvent_settledLater");
    }

    @Test
    void aWithdrawnNominationEndsTheObjection() throws Exception {
        String reference = objector.fileInUnit(MEMBER, nomination);
        play.requestWithdrawal(UNIT, nomination, "候选集体已经合并。");
        play.complete("secretary" + UNIT, nomination, "userTask_approveWithdrawal", Answers.decision("approve"));
        assertThat(play.ends(id(reference), "objection")).containsExactly("endEvent_closed");
        objector.lookUp(reference).andExpect(content().string(containsString("候选人不再参评")));
    }

    @Test
    void nobodyOfAnotherUnitLearnsOfTheNotice() throws Exception {
        String form = "/unit/notices/" + nomination + "/objections/new";
        objector.seeAs(STRANGER, form).andExpect(status().isNotFound());
        objector.seeAs(MEMBER, form).andExpect(status().isOk()).andExpect(content().string(containsString("您的身份只向调查人公开")));
        objector.see(form).andExpect(status().is3xxRedirection());
        objector.seeAs(STRANGER, "/unit/notices").andExpect(status().isOk());
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        objector.seeAs(MEMBER, form).andExpect(status().isNotFound());
    }

    private void admit(String id) {
        play.complete("secretary" + UNIT, id, "userTask_admit", Map.of("decision", "admit", "about", "eligibility", "investigatedBy", "ethics2"));
    }

    private void investigate(String id) {
        play.complete("ethics2", id, "userTask_investigate", Map.of("report", "经查阅会议记录和年度总结，情况已经核实清楚。"));
    }

    private void decide(String id, String verdict) {
        play.complete("secretary" + UNIT, id, "userTask_decide", Map.of("decision", verdict, "reason", "支部委员会研究，裁定如上。"));
    }

    private String id(String reference) {
        return objections.find(new Reference(reference)).orElseThrow().id();
    }
}
