package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class TaskOwnershipTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private Probe probe;

    @BeforeEach
    void prepare() {
        probe = new Probe(engine).prepare();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void showsATaskToItsCandidatesOnly(Door door) {
        String task = probe.task();
        assertThat(door.enter(port, Probe.BERT).engine("/task/" + task).body()).contains("核对材料");
        assertHidden(door.enter(port, Probe.CARLA), task);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void showsAnAssignedTaskToNobodyElse(Door door) {
        String task = probe.assignedTask(Probe.ADA);
        assertThat(door.enter(port, Probe.ADA).engine("/task/" + task).statusCode()).isEqualTo(200);
        assertHidden(door.enter(port, Probe.BERT), task);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void hidesATaskFromWhoHeldItBefore(Door door) {
        String task = probe.assignedTask(Probe.CARLA);
        probe.tasks().setAssignee(task, Probe.ADA);
        assertHidden(door.enter(port, Probe.CARLA), task);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void letsNobodyTouchATaskThatIsNotTheirs(Door door) {
        String task = probe.task();
        Visitor stranger = door.enter(port, Probe.CARLA);

        HttpResponse<String> claim = claim(stranger, task, Probe.CARLA);
        assertThat(claim.statusCode()).isEqualTo(403);
        assertThat(claim.body()).contains("该任务不属于您，不能办理。");
        assertThat(stranger.engine("POST", "/task/" + task + "/complete", "{}").statusCode()).isEqualTo(403);
        assertThat(stranger.engine("POST", "/task/" + task + "/submit-form", "{}").statusCode()).isEqualTo(403);
        assertThat(stranger.engine("POST", "/task/" + task + "/comment/create", "{\"message\":\"x\"}").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(probe.tasks().createTaskQuery().taskId(task).taskUnassigned().count()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void letsACandidateClaimCommentGiveBackAndComplete(Door door) {
        String task = probe.task();
        Visitor bert = door.enter(port, Probe.BERT);

        assertThat(claim(bert, task, Probe.BERT).statusCode()).isEqualTo(204);
        assertThat(bert.engine("POST", "/task/" + task + "/comment/create", "{\"message\":\"材料齐全\"}").statusCode()).isEqualTo(200);
        assertThat(bert.engine("/task/" + task + "/comment").body()).contains("材料齐全");
        assertThat(bert.engine("POST", "/task/" + task + "/unclaim", "").statusCode()).isEqualTo(204);
        assertThat(claim(bert, task, Probe.BERT).statusCode()).isEqualTo(204);
        assertThat(bert.engine("POST", "/task/" + task + "/complete", "{}").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void keepsAClaimedTaskFromTheOtherCandidates(Door door) {
        String task = probe.task();
        claim(door.enter(port, Probe.BERT), task, Probe.BERT);
        Visitor ada = door.enter(port, Probe.ADA);

        HttpResponse<String> complete = ada.engine("POST", "/task/" + task + "/complete", "{}");
        assertThat(complete.statusCode()).isEqualTo(403);
        assertThat(complete.body()).contains("该任务正由他人办理，您不能签收或提交。");
        assertThat(claim(ada, task, Probe.ADA).statusCode()).isEqualTo(403);
        assertThat(ada.engine("POST", "/task/" + task + "/unclaim", "").statusCode()).isEqualTo(403);
        assertThat(probe.tasks().createTaskQuery().taskId(task).taskAssignee(Probe.BERT).count()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void letsNotEvenAnOperatorTakeATaskThatIsNotTheirs(Door door) {
        String open = probe.task();
        String held = probe.assignedTask(Probe.ADA);
        Visitor operator = door.enter(port, Probe.OPERATOR);

        assertThat(claim(operator, open, Probe.OPERATOR).statusCode()).isEqualTo(403);
        for (String task : new String[] {open, held}) {
            assertThat(operator.engine("POST", "/task/" + task + "/complete", "{}").statusCode()).isEqualTo(403);
            assertThat(operator.engine("POST", "/task/" + task + "/unclaim", "").statusCode()).isEqualTo(403);
        }
        assertThat(probe.tasks().createTaskQuery().taskId(held).taskAssignee(Probe.ADA).count()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void sendsWhoeverGivesATaskToSomebodyElseToItsPage(Door door) {
        String task = probe.assignedTask(Probe.ADA);
        for (String person : new String[] {Probe.ADA, Probe.BERT, Probe.OPERATOR}) {
            for (String way : new String[] {"/assignee", "/delegate"}) {
                HttpResponse<String> answer = door.enter(port, person).engine("POST", "/task/" + task + way, "{\"userId\":\"" + Probe.BERT + "\"}");
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body()).contains("/desk/tasks/" + task, "转办");
            }
        }
        assertThat(probe.tasks().createTaskQuery().taskId(task).taskAssignee(Probe.ADA).count()).isOne();
    }

    @Test
    void refusesAnotherHolderPastTheInterfaceToo() {
        String task = probe.assignedTask(Probe.ADA);
        engine.getIdentityService().setAuthentication(Probe.ADA, List.of(Probe.REVIEWERS));
        try {
            assertThatThrownBy(() -> probe.tasks().setAssignee(task, Probe.BERT)).isInstanceOf(AuthorizationException.class)
                    .hasMessageContaining("/desk/tasks/" + task);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void letsNobodyClaimForSomebodyElse() {
        HttpResponse<String> answer = claim(Door.REST.enter(port, Probe.BERT), probe.task(), Probe.CARLA);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("只能为自己签收任务。");
    }

    @Test
    void letsNobodyGiveBackATaskThatNobodyElseCouldTake() {
        HttpResponse<String> answer = Door.REST.enter(port, Probe.ADA).engine("POST", "/task/" + probe.assignedTask(Probe.ADA) + "/unclaim", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("该任务由您专办，不能退回。");
    }

    @Test
    void showsTheNameOfTheProcessToACandidate() {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(Probe.PROCESS).latestVersion().singleResult().getId();
        assertThat(Door.REST.enter(port, Probe.BERT).engine("/process-definition/" + definition.replace(":", "%3A")).body()).contains("权限试验");
    }

    private static void assertHidden(Visitor visitor, String task) {
        assertThat(visitor.engine("/task").body()).doesNotContain(task);
        assertThat(visitor.engine("POST", "/task", "{}").body()).doesNotContain(task);
        assertThat(visitor.engine("/task/count").body()).isEqualTo("{\"count\":0}");
        for (String part : new String[] {"", "/form", "/form-variables", "/identity-links", "/comment", "/deployed-form"}) {
            assertThat(visitor.engine("/task/" + task + part).statusCode()).as(part).isGreaterThanOrEqualTo(400);
        }
    }

    private static HttpResponse<String> claim(Visitor visitor, String task, String user) {
        return visitor.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}");
    }
}
