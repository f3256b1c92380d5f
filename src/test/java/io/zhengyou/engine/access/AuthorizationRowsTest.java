package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class AuthorizationRowsTest {

    private static final String START = "/process-definition/key/" + Probe.PROCESS + "/submit-form";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private StandingGrants standingGrants;

    @Autowired
    private StartFilters startFilters;

    private Probe probe;

    @BeforeEach
    void prepare() {
        probe = new Probe(engine).prepare();
    }

    @Test
    void grantsNobodyButTheAdministratorsAllTasksOrInstances() {
        List<Resource> confidential = List.of(Resources.TASK, Resources.HISTORIC_TASK, Resources.PROCESS_INSTANCE, Resources.HISTORIC_PROCESS_INSTANCE);
        for (Resource resource : confidential) {
            assertThat(wildcards(resource))
                    .filteredOn(row -> !"camunda-admin".equals(row.getGroupId()))
                    .noneMatch(row -> row.isPermissionGranted(Permissions.READ) || row.isPermissionGranted(Permissions.UPDATE));
        }
        assertThat(wildcards(Resources.PROCESS_DEFINITION))
                .filteredOn(row -> !"camunda-admin".equals(row.getGroupId()))
                .noneMatch(row -> row.isPermissionGranted(Permissions.READ_TASK)
                        || row.isPermissionGranted(Permissions.READ_INSTANCE)
                        || row.isPermissionGranted(Permissions.READ_HISTORY)
                        || row.isPermissionGranted(Permissions.CREATE_INSTANCE));
    }

    @Test
    void writesTheStandingRowsOnce() {
        long rows = engine.getAuthorizationService().createAuthorizationQuery().count();
        standingGrants.postProcessEngineBuild(engine);
        startFilters.postProcessEngineBuild(engine);
        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count()).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void letsExactlyTheGroupsOfTheModelStartIt(Door door) {
        assertThat(door.enter(port, Probe.ADA).engine("POST", START, "{}").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = door.enter(port, Probe.BERT).engine("POST", START, "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("您不能发起此流程。");
        assertThat(startable(door.enter(port, Probe.ADA))).contains(Probe.PROCESS);
        assertThat(startable(door.enter(port, Probe.BERT))).doesNotContain(Probe.PROCESS);
    }

    @Test
    void takesTheRightToStartFromAGroupThatTheNextVersionDoesNotName() {
        probe.deploy(Probe.REVIEWERS);
        assertThat(Door.REST.enter(port, Probe.BERT).engine("POST", START, "{}").statusCode()).isEqualTo(200);

        probe.deploy();
        assertThat(Door.REST.enter(port, Probe.ADA).engine("POST", START, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void letsAProcessOwnerSeeWhatIsDeployed() {
        probe.person("probe-owner", "process-owner");

        assertThat(Door.WEB_APP.enter(port, "probe-owner").engine("/deployment").body()).contains("deploymentTime");
        assertThat(Door.REST.enter(port, Probe.ADA).engine("/deployment").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void givesEverybodyTheStartFilters(Door door) {
        String open = probe.task();
        String held = probe.assignedTask(Probe.BERT);
        String foreign = probe.assignedTask(Probe.ADA);
        Visitor bert = door.enter(port, Probe.BERT);

        assertThat(bert.engine("/filter?resourceType=Task").body()).contains("我的任务", "本组任务", "逾期任务", "全部任务");
        assertThat(run(bert, "我的任务")).contains(held).doesNotContain(open);
        assertThat(run(bert, "本组任务")).contains(open).doesNotContain(held);
        assertThat(run(bert, "逾期任务")).doesNotContain(open, held);
        assertThat(run(bert, "全部任务")).contains(open, held).doesNotContain(foreign);
    }

    @Test
    void createsTheStartFiltersOnce() {
        startFilters.postProcessEngineBuild(engine);
        assertThat(engine.getFilterService().createTaskFilterQuery().list().stream().map(Filter::getName).toList())
                .containsOnlyOnce("我的任务", "本组任务", "逾期任务", "全部任务");
    }

    private String run(Visitor visitor, String name) {
        String id = engine.getFilterService().createTaskFilterQuery().filterName(name).singleResult().getId();
        return visitor.engine("POST", "/filter/" + id + "/list", "{}").body();
    }

    private static String startable(Visitor visitor) {
        return visitor.engine("/process-definition?latest=true&startableInTasklist=true&startablePermissionCheck=true").body();
    }

    private List<Authorization> wildcards(Resource resource) {
        return engine.getAuthorizationService().createAuthorizationQuery().resourceType(resource).resourceId(Authorization.ANY).list();
    }
}
