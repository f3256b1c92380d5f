package io.zhengyou.engine.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** People of our own and a process of one task: Ada starts it, Ada and Bert may take the task, Carla has nothing to do with it. */
public class Probe {

    static final String ADA = "probe-ada";
    static final String BERT = "probe-bert";
    static final String CARLA = "probe-carla";
    static final String OPERATOR = "probe-operator";
    public static final String PASSWORD = "probe-password";
    static final String STARTERS = "probe-starters";
    static final String REVIEWERS = "probe-reviewers";
    static final String PROCESS = "access-probe";

    private final ProcessEngine engine;
    private final IdentityService identity;

    public Probe(ProcessEngine engine) {
        this.engine = engine;
        identity = engine.getIdentityService();
    }

    Probe prepare() {
        person(ADA, STARTERS, REVIEWERS);
        person(BERT, REVIEWERS);
        person(CARLA);
        person(OPERATOR, "camunda-admin");
        deploy(STARTERS);
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(PROCESS).list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "a test left it"));
        return this;
    }

    /** Creates the person, or makes them anew with exactly these groups. */
    public void person(String id, String... groups) {
        identity.deleteUser(id);
        User user = identity.newUser(id);
        user.setFirstName(id);
        user.setLastName("试");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        for (String group : groups) {
            group(group);
            identity.createMembership(id, group);
        }
    }

    void deploy(String... starterGroups) {
        engine.getRepositoryService().createDeployment().addModelInstance(PROCESS + ".bpmn", model(starterGroups)).deploy();
    }

    static BpmnModelInstance model(String... starterGroups) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(PROCESS)
                .name("权限试验")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_probe").name("核对材料").camundaCandidateGroups(REVIEWERS)
                .endEvent()
                .done();
        if (starterGroups.length > 0) {
            model.<Process>getModelElementById(PROCESS).setCamundaCandidateStarterGroupsList(List.of(starterGroups));
        }
        return model;
    }

    /** A new task, open to the reviewers. */
    String task() {
        String instance = engine.getRuntimeService().startProcessInstanceByKey(PROCESS).getId();
        return tasks().createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    String assignedTask(String assignee) {
        String task = task();
        tasks().deleteCandidateGroup(task, REVIEWERS);
        tasks().setAssignee(task, assignee);
        return task;
    }

    TaskService tasks() {
        return engine.getTaskService();
    }

    private void group(String id) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(id);
            identity.saveGroup(group);
        }
    }
}
