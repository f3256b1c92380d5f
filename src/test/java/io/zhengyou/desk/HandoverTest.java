package io.zhengyou.desk;

import static io.zhengyou.desk.DeskProbe.CHECKER;
import static io.zhengyou.desk.DeskProbe.JUDGE;
import static io.zhengyou.desk.DeskProbe.OFFICER;
import static io.zhengyou.desk.DeskProbe.SECOND_FILER;
import static io.zhengyou.desk.DeskProbe.STRANGER;
import static io.zhengyou.desk.DeskProbe.THIRD_CHECKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhengyou.ServerTest;
import io.zhengyou.desk.record.Actions;
import io.zhengyou.desk.record.Deputyships;
import io.zhengyou.desk.record.Signers;
import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.ContactPoints;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.access.Probe;
import io.zhengyou.engine.access.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** 离职交接: everything of somebody who leaves, to whoever is entitled to it, in one go. */
@ServerTest
class HandoverTest {

    private static final String LEAVER = "desk-leaver";
    private static final String UNIT = "B69";
    private static final String PAGE = "/office/handovers";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Actions actions;

    @Autowired
    private Signers signers;

    @Autowired
    private Deputyships deputyships;

    @Autowired
    private ContactPoints contactPoints;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private DeskProbe probe;
    private ContactPoint followed;

    @BeforeEach
    void prepare() {
        probe = probe().prepare();
        new Probe(engine).person(LEAVER, "desk-checkers", "desk-filers-X01", "leading-group");
        leftFromOtherTests().forEach(task -> engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "a test left it"));
        followed = contactPoints.all().stream().filter(point -> point.unit().equals(UNIT)).findFirst().orElseThrow();
        contactPoints.follow(UNIT, LEAVER, followed.since());
    }

    @AfterEach
    void restore() {
        contactPoints.follow(UNIT, followed.leader(), followed.since());
        new Probe(engine).person(LEAVER);
    }

    @Test
    void handsEverythingToThoseEntitledToItAndSaysWhatStaysAndWhy() throws Exception {
        String held = held(probe);
        DeskProbe comesBack = probe();
        comesBack.start(LEAVER, JUDGE);
        comesBack.complete(LEAVER);
        DeskProbe judged = probe();
        String judgement = judgement(judged);
        DeskProbe asked = probe();
        String question = asked.start(LEAVER, JUDGE);
        probe.act(LEAVER, question, "ask", "person", SECOND_FILER, "text", "材料是否齐全？");
        DeskProbe signed = probe();
        String signature = signed.check();
        probe.act(CHECKER, signature, "addSigner", "person", LEAVER);
        deputyships.add(LEAVER, CHECKER, LocalDate.now(clock), LocalDate.now(clock));

        String[] plan = plan(THIRD_CHECKER, "to-UNIT-" + UNIT, "leader2",
                "to-CASE-" + key(comesBack), SECOND_FILER, "to-QUESTION-" + question, DeskProbe.FILER);
        MockHttpServletResponse preview = send("preview", plan);
        assertThat(preview.getContentAsString()).contains("核对材料（流转试验）", "移交给desk-checker3试", "移交给desk-filer2试", "须由本人作出判断", "代理结束");
        assertThat(probe.open().getAssignee()).as("nothing has moved").isEqualTo(LEAVER);
        assertThat(actions.ofTask(held, Kind.HAND_OVER)).isEmpty();
        assertThat(messages(THIRD_CHECKER)).noneMatch(text -> text.contains("desk-leaver试的以下事项"));

        String result = probe.get(OFFICER, carriedOut(preview, plan));
        assertThat(result).contains("desk-leaver试的离职交接", "调离本单位。", "独立评议");
        assertThat(probe.open().getAssignee()).isEqualTo(THIRD_CHECKER);
        assertThat(comesBack.variable("filer")).isEqualTo(SECOND_FILER);
        assertThat(judged.open().getAssignee()).isEqualTo(LEAVER);
        assertThat(asked.open().getOwner()).isEqualTo(DeskProbe.FILER);
        assertThat(asked.variable("filer")).isEqualTo(DeskProbe.FILER);
        assertThat(probe.page(LEAVER, question)).as("whoever asked no longer sees it").isEmpty();
        assertThat(Visitor.program(port, LEAVER, DeskProbe.PASSWORD).engine("/task/" + question).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(signers.awaited(signature)).containsExactly(THIRD_CHECKER);
        assertThat(deputyships.concerning(LEAVER)).isEmpty();
        assertThat(leaderOf(UNIT)).isEqualTo("leader2");
        assertThat(actions.ofTask(held, Kind.HAND_OVER)).extracting(Action::person, Action::forPerson, Action::toPerson, Action::text)
                .containsExactly(tuple(OFFICER, LEAVER, THIRD_CHECKER, "调离本单位。"));
        assertThat(messages(THIRD_CHECKER)).anyMatch(text -> text.contains("desk-leaver试的以下事项已移交给您") && text.contains("任务：核对材料（流转试验）"));
        assertThat(messages(LEAVER)).anyMatch(text -> text.contains("不再由您办理"));
        probe.act(SECOND_FILER, question, "answer", "text", "齐全。");
        assertThat(asked.open().getAssignee()).isEqualTo(DeskProbe.FILER);
        assertThat(probe.page(LEAVER, judgement)).contains("独立评议");
    }

    @Test
    void leavesWhatTheSuccessorMayNotHaveAndWhatTheOfficeKeeps() throws Exception {
        String held = held(probe);
        String[] plan = plan(STRANGER);
        MockHttpServletResponse preview = send("preview", plan);
        assertThat(preview.getContentAsString()).contains("接办人无权办理这项任务。", "接办人不是领导小组成员。");
        String result = probe.get(OFFICER, carriedOut(preview, plan));
        assertThat(result).contains("没有移交任何事项。", "按您的选择不移交。");
        assertThat(probe.open().getAssignee()).isEqualTo(LEAVER);
        assertThat(leaderOf(UNIT)).isEqualTo(LEAVER);
        assertThat(accounts.groupsOf(LEAVER)).contains("leading-group");

        assertThat(send("preview", plan("")).getContentAsString()).contains("没有选择接办人。");
        assertThat(send("preview", plan(THIRD_CHECKER, "to-TASK-" + held, "-")).getContentAsString()).contains("按您的选择不移交。");
    }

    @Test
    void handsARoleOverOnlyIfTheOfficeSaysSoAndThenWhatGoesWithIt() throws Exception {
        new Probe(engine).person("desk-newcomer");
        String[] plan = plan("desk-newcomer", "to-ROLE-leading-group", "+");
        carriedOut(send("preview", plan), plan);
        assertThat(accounts.groupsOf("desk-newcomer")).contains("leading-group");
        assertThat(accounts.groupsOf(LEAVER)).doesNotContain("leading-group");
        assertThat(leaderOf(UNIT)).isEqualTo("desk-newcomer");
        new Probe(engine).person("desk-newcomer");

        new Probe(engine).person(LEAVER, "leading-group", "liaison", "liaison-" + UNIT, "expert");
        assertThat(send("preview", plan(OFFICER, "to-ROLE-leading-group", "+")).getContentAsString()).contains("不能把角色移交给您自己。");
        assertThat(send("preview", plan(STRANGER, "to-ROLE-liaison-" + UNIT, "+")).getContentAsString())
                .contains("接办人不是该单位的人员。", "专家和评审委员须另行聘任，不能移交。");
        String[] inUnit = plan("", "to-ROLE-liaison-" + UNIT, "secretary" + UNIT);
        carriedOut(send("preview", inUnit), inUnit);
        assertThat(accounts.groupsOf("secretary" + UNIT)).contains("liaison", "liaison-" + UNIT);
        assertThat(accounts.groupsOf(LEAVER)).doesNotContain("liaison", "liaison-" + UNIT);
        accounts.leave("secretary" + UNIT, "liaison");
        accounts.leave("secretary" + UNIT, "liaison-" + UNIT);
    }

    @Test
    void handsNothingOverIfSomethingChangedSinceThePreview() throws Exception {
        held(probe);
        String[] plan = plan(THIRD_CHECKER);
        MockHttpServletResponse preview = send("preview", plan);
        probe.complete(LEAVER);
        MockHttpServletResponse answer = send("carryOut", with(plan, "seen", seen(preview)));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("情况与预览时不同了，还没有移交。", "确认移交");
        assertThat(leaderOf(UNIT)).isEqualTo(LEAVER);
    }

    @Test
    void saysAtThePageWhatIsMissingAndKeepsWhatWasEntered() throws Exception {
        MockHttpServletResponse answer = probe.send(OFFICER, PAGE, "action", "preview", "leaver", LEAVER, "successor", "nobody-here", "reason", "调离。");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("没有账号为“nobody-here”的人员", "调离。</textarea>", "value=\"nobody-here\"");
        assertRefused(probe.send(OFFICER, PAGE, "action", "preview", "leaver", LEAVER, "successor", THIRD_CHECKER), "请填写交接理由。");
        assertRefused(probe.send(OFFICER, PAGE, "action", "preview", "leaver", LEAVER, "successor", LEAVER, "reason", "调离。"), "接办人不能是离职人员本人");
        assertRefused(probe.send(OFFICER, PAGE, "action", "preview", "leaver", "nobody-here"), "没有账号为“nobody-here”的人员");
        assertRefused(probe.send(OFFICER, PAGE, "action", "preview", "leaver", OFFICER), "不能为自己办理离职交接");
        assertThat(probe.send("leader1", PAGE, "action", "preview", "leaver", LEAVER).getStatus()).isEqualTo(403);
        assertThat(probe.get("liaisonB01", PAGE)).doesNotContain("离职交接");
        assertThat(probe.get(OFFICER, PAGE + "?leaver=" + LEAVER)).contains("desk-leaver试名下的事项", "领导小组");
    }

    private DeskProbe probe() {
        return new DeskProbe(engine, server);
    }

    /** @return a task that the leaver has claimed */
    private static String held(DeskProbe probe) {
        probe.start();
        probe.complete(DeskProbe.FILER);
        String task = probe.task();
        probe.claim(LEAVER, task);
        return task;
    }

    private static String judgement(DeskProbe probe) {
        probe.start(DeskProbe.FILER, LEAVER);
        probe.complete(DeskProbe.FILER);
        probe.claim(CHECKER, probe.task());
        probe.complete(CHECKER);
        return probe.task();
    }

    private String key(DeskProbe probe) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(probe.open().getProcessInstanceId()).singleResult().getBusinessKey();
    }

    private List<Task> leftFromOtherTests() {
        return engine.getTaskService().createTaskQuery().taskAssignee(LEAVER).list();
    }

    private static String[] plan(String successor, String... choices) {
        List<String> fields = new ArrayList<>(List.of("leaver", LEAVER, "successor", successor, "reason", "调离本单位。"));
        fields.addAll(List.of(choices));
        return fields.toArray(String[]::new);
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private MockHttpServletResponse send(String action, String[] fields) throws Exception {
        return probe.send(OFFICER, PAGE, with(fields, "action", action));
    }

    /** @return the address of the result */
    private String carriedOut(MockHttpServletResponse preview, String[] plan) throws Exception {
        MockHttpServletResponse answer = send("carryOut", with(plan, "seen", seen(preview)));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static String seen(MockHttpServletResponse preview) throws Exception {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(preview.getContentAsString());
        assertThat(seen.find()).as(preview.getContentAsString()).isTrue();
        return seen.group(1);
    }

    private String leaderOf(String unit) {
        return contactPoints.all().stream().filter(point -> point.unit().equals(unit)).findFirst().orElseThrow().leader();
    }

    private List<String> messages(String person) {
        return jdbc.sql("SELECT body FROM notification_outbox WHERE recipient = ?").param(person).query(String.class).list();
    }

    private static void assertRefused(MockHttpServletResponse answer, String sentence) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(sentence);
    }
}
