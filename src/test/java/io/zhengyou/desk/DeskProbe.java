package io.zhengyou.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.zhengyou.desk.record.Deputyships;
import io.zhengyou.engine.access.Probe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A process that no module knows: somebody files, a group checks, one judges, one votes. And people to do it. */
class DeskProbe {

    static final String FILER = "desk-filer1";
    static final String SECOND_FILER = "desk-filer2";
    static final String CHECKER = "desk-checker1";
    static final String SECOND_CHECKER = "desk-checker2";
    static final String THIRD_CHECKER = "desk-checker3";
    static final String JUDGE = "desk-judge";
    static final String OFFICER = "office1";
    static final String STRANGER = "desk-stranger";
    static final String PASSWORD = Probe.PASSWORD;

    private static final String PROCESS = "desk-probe";

    private final ProcessEngine engine;
    private final MockMvc web;
    private String caseId = "";

    DeskProbe(ProcessEngine engine, WebApplicationContext server) {
        this.engine = engine;
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
    }

    DeskProbe prepare() {
        Probe people = new Probe(engine);
        people.person(FILER, "desk-filers-X01");
        people.person(SECOND_FILER, "desk-filers-X01");
        people.person(CHECKER, "desk-checkers");
        people.person(SECOND_CHECKER, "desk-checkers");
        people.person(THIRD_CHECKER, "desk-checkers");
        people.person(JUDGE, "desk-judges");
        people.person(STRANGER, "desk-filers-X02");
        engine.getRepositoryService().createDeployment().addModelInstance(PROCESS + ".bpmn", model()).deploy();
        return this;
    }

    /** @return the first task */
    String start() {
        return start(FILER, JUDGE);
    }

    String start(String filer, String judge) {
        caseId = "desk-" + UUID.randomUUID();
        Map<String, Object> facts = Map.of("filer", filer, "judge", judge, "unitCode", "X01", "subject", "流转试验");
        as(FILER, () -> engine.getRuntimeService().startProcessInstanceByKey(PROCESS, caseId, facts));
        return task();
    }

    /** Somebody of the checkers holds the task of the checkers. */
    String check() {
        start();
        complete(FILER);
        String task = task();
        claim(CHECKER, task);
        return task;
    }

    /** The judge has their task. */
    String judge() {
        check();
        complete(CHECKER);
        return task();
    }

    String vote() {
        judge();
        complete(JUDGE);
        return task();
    }

    String task() {
        return open().getId();
    }

    Task open() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseId).singleResult();
    }

    /** What waits for a moment in the life of the task. */
    List<String> timers(String task) {
        String instance = engine.getTaskService().createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        return engine.getManagementService().createJobQuery().processInstanceId(instance).timers().list().stream().map(job -> job.getId()).toList();
    }

    Object variable(String name) {
        return engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(open().getProcessInstanceId())
                .variableName(name).singleResult().getValue();
    }

    void endDeputyships(Deputyships deputyships, String... people) {
        for (String person : people) {
            deputyships.concerning(person).forEach(one -> deputyships.end(one.id(), one.principal()));
        }
    }

    void claim(String person, String task) {
        as(person, () -> engine.getTaskService().claim(task, person));
    }

    void complete(String person) {
        String task = task();
        as(person, () -> engine.getTaskService().complete(task));
    }

    void as(String person, Runnable step) {
        var groups = engine.getIdentityService().createGroupQuery().groupMember(person).list().stream().map(group -> group.getId()).toList();
        engine.getIdentityService().setAuthentication(person, groups);
        try {
            step.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    MockHttpServletResponse show(String person, String task) throws Exception {
        return web.perform(MockMvcRequestBuilders.get("/desk/tasks/" + task).with(user(person))).andReturn().getResponse();
    }

    /** What somebody sees; empty if nothing. */
    String page(String person, String task) throws Exception {
        MockHttpServletResponse answer = show(person, task);
        return answer.getStatus() == 200 ? answer.getContentAsString() : "";
    }

    String desk(String person) throws Exception {
        return get(person, "/desk");
    }

    String get(String person, String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(address).with(user(person))).andReturn().getResponse().getContentAsString();
    }

    /** @param fields name and value by turns */
    MockHttpServletResponse act(String person, String task, String action, String... fields) throws Exception {
        return send(person, "/desk/tasks/" + task + "?action=" + action, fields);
    }

    /** @param fields name and value by turns */
    MockHttpServletResponse send(String person, String address, String... fields) throws Exception {
        var request = post(address).with(user(person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static BpmnModelInstance model() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(PROCESS).name("流转试验").camundaHistoryTimeToLiveString("P1D")
                .startEvent("startEvent_begun")
                .userTask("userTask_file").name("填报材料").camundaAssignee("${filer}")
                .userTask("userTask_check").name("核对材料").camundaCandidateGroups("desk-checkers").camundaDueDate("2099-01-01T00:00:00")
                .userTask("userTask_judge").name("独立评议").camundaAssignee("${judge}").camundaDueDate("2099-01-01T00:00:00")
                .userTask("userTask_vote").name("投票").camundaAssignee("${judge}").camundaFormKey("embedded:/forms/committee-ballot.html")
                .endEvent("endEvent_over").done();
        model.<Process>getModelElementById(PROCESS).setCamundaCandidateStarterGroupsList(List.of("desk-filers-X01"));
        mark(model, "userTask_file", "zhengyou:colleagues", "desk-filers-${unitCode}");
        mark(model, "userTask_file", "zhengyou:takeBack", "true");
        mark(model, "userTask_check", "zhengyou:takeBack", "true");
        mark(model, "userTask_judge", "zhengyou:personal", "true");
        return model;
    }

    private static void mark(BpmnModelInstance model, String step, String name, String value) {
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        model.<UserTask>getModelElementById(step).builder().addExtensionElement(properties(model, property));
    }

    private static CamundaProperties properties(BpmnModelInstance model, CamundaProperty property) {
        CamundaProperties properties = model.newInstance(CamundaProperties.class);
        properties.getCamundaProperties().addAll(List.of(property));
        return properties;
    }
}
