package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Objecting.anonymous;
import static io.zhengyou.award.Objecting.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.ObjectionState;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Reference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Every way an objection against a nominee on public notice can go, and what the round does meanwhile. */
@ServerTest
class ObjectionsTest {

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

    @Autowired
    private JdbcClient jdbc;

    private Play play;
    private NoticePlay notice;
    private Objecting objector;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        notice = new NoticePlay(play, clock);
        objector = new Objecting(server);
    }

    @Test
    void anUpheldObjectionHoldsTheRoundUpAndTakesItsNomineeOffTheList() throws Exception {
        List<String> both = notice.publish("异议成立试验届", "A21", "A23");
        String reference = objector.file(play.roundId(), named(both.get(0)));
        String id = id(reference);
        assertThat(noticePage()).doesNotContain("异议处理中");
        assertThat(play.shown(play.task(id, "userTask_admit"))).extractingByKey("objectorText").asString().contains(Objecting.NAME);
        assertThat(play.shown(play.task(id, "userTask_admit"))).extractingByKey("investigators").asString()
                .contains("office2", "ethics2").doesNotContain("ethics1");
        admit(id, "eligibility", "ethics3");
        assertThat(noticePage()).contains("异议处理中").doesNotContain(Objecting.NAME);

        play.wait(play.timerOf("catchEvent_noticeOver"));
        assertThat(play.open("userTask_signDecision")).isEmpty();
        assertThat(new Registering(engine).shown("ethics3", play.task(id, "userTask_investigate"))).extractingByKey("objectorText").asString()
                .contains("010-66668888");
        investigate(id, "ethics3");
        assertThat(play.shown(play.task(id, "userTask_decide")).values().toString()).doesNotContain(Objecting.NAME, "010-66668888");
        decide(id, "leader2", "uphold");
        play.work();

        assertThat(nominations.get(both.get(0)).state()).isEqualTo(State.DISQUALIFIED);
        assertThat(play.ends(both.get(0), "award-nomination")).containsExactly("endEvent_disqualified");
        assertThat(play.ends(id, "objection")).containsExactly("endEvent_answered");
        Map<String, Object> shown = play.shown(play.task(play.roundId(), "userTask_signDecision"));
        assertThat(shown).extractingByKey("list").asString().contains("A23").doesNotContain("A21");
        assertThat(shown).extractingByKey("objectionResults").asString().contains("第A21党支部：异议成立").doesNotContain(Objecting.NAME);
        notice.sign();
        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_conferred");
        assertThat(nominations.get(both.get(0)).state()).isEqualTo(State.DISQUALIFIED);
        assertThat(nominations.get(both.get(1)).state()).isEqualTo(State.AWARDED);
        assertThat(noticePage()).contains("异议成立，已取消资格");
        objector.lookUp(reference).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("异议成立"), containsString("经查证，裁定如上。"), not(containsString("撤回异议")))));
        assertThat(keptByTheEngine(id)).doesNotContain(Objecting.NAME).doesNotContain("服务八百人次");
    }

    @Test
    void aDismissedObjectionLeavesTheListAsItIs() throws Exception {
        List<String> one = notice.publish("异议不成立试验届", "A25");
        String reference = objector.file(play.roundId(), anonymous(one.get(0)));
        assertThat(play.shown(play.task(id(reference), "userTask_admit"))).containsEntry("objectorText", "匿名");
        admit(id(reference), "eligibility", "office3");
        investigate(id(reference), "office3");
        decide(id(reference), "leader2", "dismiss");
        assertThat(noticePage()).contains("异议不成立");
        assertThat(play.open("userTask_signDecision")).isEmpty();
        play.wait(play.timerOf("catchEvent_noticeOver"));
        notice.sign();
        assertThat(nominations.get(one.get(0)).state()).isEqualTo(State.AWARDED);
        assertThat(play.ends(play.roundId(), "award-notice")).containsExactly("endEvent_noticeClosed");
    }

    @Test
    void aRefusedAndAWithdrawnObjectionHoldNobodyUpAndAreNotTalkedAbout() throws Exception {
        List<String> one = notice.publish("异议撤回试验届", "A27");
        String refused = objector.file(play.roundId(), anonymous(one.get(0)));
        String withdrawn = objector.file(play.roundId(), named(one.get(0)));
        play.complete("office1", id(refused), "userTask_admit", decision("refuse", "没有可以查证的依据。"));
        assertThat(play.ends(id(refused), "objection")).containsExactly("endEvent_refused");
        objector.lookUp(refused).andExpect(content().string(allOf(containsString("不予受理"), containsString("没有可以查证的依据。"))));
        admit(id(withdrawn), "eligibility", "office3");
        play.wait(play.timerOf("catchEvent_noticeOver"));
        assertThat(play.open("userTask_signDecision")).isEmpty();

        objector.withdraw(withdrawn, "短").andExpect(status().isBadRequest()).andExpect(content().string(containsString("请写明撤回的理由")));
        objector.withdraw(withdrawn, "经核对，是我看错了年份。").andExpect(status().isOk()).andExpect(content().string(containsString("已由异议人撤回")));
        objector.withdraw(withdrawn, "经核对，是我看错了年份。").andExpect(status().isConflict());
        objector.withdraw("0000-0000-0000-0000", "经核对，是我看错了年份。").andExpect(status().isNotFound());
        assertThat(play.ends(id(withdrawn), "objection")).containsExactly("endEvent_closed");
        assertThat(jdbc.sql("SELECT text FROM award_objection_step WHERE objection_id = ? AND step = 'withdrawn' AND person IS NULL")
                .param(id(withdrawn)).query(String.class).list()).containsExactly("经核对，是我看错了年份。");
        assertThat(play.open("userTask_signDecision")).hasSize(1);
        assertThat(noticePage()).doesNotContain("异议处理中", "异议不成立");
    }

    @Test
    void aRoundWithNobodyLeftEndsWithTheReason() throws Exception {
        List<String> one = notice.publish("异议后无人试验届", "A29");
        String reference = objector.file(play.roundId(), named(one.get(0)));
        admit(id(reference), "eligibility", "office3");
        investigate(id(reference), "office3");
        play.wait(play.timerOf("catchEvent_noticeOver"));
        decide(id(reference), "leader2", "uphold");
        play.work();
        assertThat(play.ends(play.roundId(), "award-round")).containsExactly("endEvent_terminated");
        assertThat(noticePage()).contains("异议成立，没有其他人选");
    }

    @Test
    void theEthicsCommitteeDecidesAboutMisconductAndNobodyWithAPartInIt() throws Exception {
        List<String> one = notice.publish("学风异议试验届", "A21", "A31");
        String reference = objector.file(play.roundId(), anonymous(one.get(0)));
        String other = objector.file(play.roundId(), anonymous(one.get(0)));
        assertThatThrownBy(() -> admit(id(reference), "misconduct", "ethics1")).hasMessageContaining("调查人");
        admit(id(reference), "misconduct", "ethics3");
        admit(id(other), "eligibility", "office2");
        investigate(id(reference), "ethics3");
        assertThat(groups(play.task(id(reference), "userTask_decide"))).containsExactly("ethics-committee");
        assertThatThrownBy(() -> decide(id(reference), "ethics3", "uphold")).hasMessageContaining("您是该异议的调查人");
        release(id(reference));
        assertThatThrownBy(() -> decide(id(reference), "ethics1", "uphold")).hasMessageContaining("同属一个单位");
        release(id(reference));
        decide(id(reference), "ethics2", "uphold");

        assertThat(objections.get(id(other)).state()).isEqualTo(ObjectionState.MOOT);
        assertThat(play.ends(id(other), "objection")).containsExactly("endEvent_closed");
        String caseId = jdbc.sql("SELECT id FROM award_integrity_case WHERE objection_id = ?").param(id(reference)).query(String.class).single();
        assertThat(play.shown(play.task(caseId, "userTask_check"))).containsEntry("caseSource", "异议移送").containsEntry("accusedName", "第A21党支部");
    }

    @Test
    void aStoppedRoundEndsItsObjections() throws Exception {
        List<String> one = notice.publish("异议随届次终止试验届", "A33");
        String reference = objector.file(play.roundId(), anonymous(one.get(0)));
        play.requestTermination("office2", "评选条件有变，终止本届评选。");
        play.complete("leader2", play.roundId(), "userTask_approveTermination", decision("approve"));
        play.work();
        assertThat(play.ends(id(reference), "objection")).containsExactly("endEvent_closed");
        objector.lookUp(reference).andExpect(content().string(containsString("异议终结")));
        objector.see("/notices/" + play.roundId() + "/objections/new").andExpect(status().isGone());
    }

    @Test
    void theOfficeRegistersALetterAndPassesTheReferenceOn() throws Exception {
        List<String> one = notice.publish("来信异议试验届", "A35");
        new Registering(engine).start("office4", "objection", Map.of("nominee", one.get(0), "named", "named", "objectorName", "来信人",
                "objectorContact", "北京市海淀区某路 1 号", "claim", "来信反映该集体的年度考核结果与申报不符。", "facts", "来信附有年度考核结果的复印件，请与申报材料核对。"));
        String text = jdbc.sql("SELECT body FROM notification_outbox WHERE recipient = 'office4' AND subject LIKE '异议已登记%' ORDER BY created_at DESC")
                .query(String.class).list().get(0);
        String reference = text.replaceAll("(?s).*查询号为 (\\S+) 。.*", "$1");
        objector.lookUp(reference).andExpect(status().isOk()).andExpect(content().string(containsString("等待受理审查")));
        assertThat(objections.find(new Reference(reference)).map(Objection::nominationId)).contains(one.get(0));
    }

    private void admit(String id, String about, String investigator) {
        play.complete("office1", id, "userTask_admit", Map.of("decision", "admit", "about", about, "investigatedBy", investigator));
    }

    private void investigate(String id, String investigator) {
        play.complete(investigator, id, "userTask_investigate", Map.of("report", "经查阅年度总结原件，所述数字与申报材料不一致。"));
    }

    private void decide(String id, String judge, String verdict) {
        play.complete(judge, id, "userTask_decide", Map.of("decision", verdict, "reason", "经查证，裁定如上。理由详见报告。"));
    }

    private void release(String id) {
        engine.getTaskService().setAssignee(play.task(id, "userTask_decide").getId(), null);
    }

    private String id(String reference) {
        return objections.find(new Reference(reference)).orElseThrow().id();
    }

    private String noticePage() throws Exception {
        return objector.see("/notices/" + play.roundId()).andReturn().getResponse().getContentAsString();
    }

    private List<String> groups(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).toList();
    }

    /** Every variable and the starter of the instance, as the history has them. */
    private String keptByTheEngine(String id) {
        var instance = engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(id)
                .processDefinitionKey("objection").singleResult();
        assertThat(instance.getStartUserId()).isNull();
        return engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .map(variable -> variable.getName() + "=" + variable.getValue()).toList().toString();
    }
}
