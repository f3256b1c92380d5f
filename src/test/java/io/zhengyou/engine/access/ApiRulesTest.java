package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRulesTest {

    private static final Caller PERSON = new Caller("7", Set.of("expert"));
    private static final Caller PROCESS_OWNER = new Caller("po", Set.of("process-owner"));
    private static final Caller OPERATOR = new Caller("op", Set.of("camunda-admin"));
    private static final Set<String> ENDPOINTS = EngineEndpoints.all();

    @Test
    void knowsEveryEndpointOfTheEngine() {
        assertThat(ENDPOINTS).hasSizeGreaterThan(350).contains("POST /task/7/bpmnError", "POST /message", "PUT /job/7/duedate");
    }

    @Test
    void letsAPersonWriteNothingButTheirOwnSteps() {
        assertThat(allowed(PERSON, "POST", "PUT", "DELETE", "PATCH")).containsExactlyInAnyOrder(
                "POST /task", "POST /task/count", "POST /task/7/claim", "POST /task/7/unclaim", "POST /task/7/submit-form",
                "POST /task/7/complete", "POST /task/7/comment/create",
                "POST /process-definition/7/submit-form",
                "POST /process-definition/key/7/submit-form",
                "POST /filter/7/list", "POST /filter/7/singleResult", "POST /filter/7/count",
                "POST /identity/verify", "POST /identity/password-policy", "PUT /user/7/credentials",
                "POST /group", "POST /group/count", "POST /history/task", "POST /history/task/count");
    }

    @Test
    void letsAPersonChangeNobodyElsesPassword() {
        assertThat(ApiRules.allow(PERSON, "PUT", "engine:/user/8/credentials")).isFalse();
    }

    @Test
    void letsAPersonReadNoVariablesAndNoStatistics() {
        assertThat(allowed(PERSON, "GET")).isNotEmpty().noneMatch(endpoint ->
                endpoint.matches(".*/(variables|localVariables|variable-instance|detail|statistics|job|incident|deployment)(/.*)?"));
    }

    @Test
    void letsAProcessOwnerDeployButNotOperate() {
        assertThat(allowed(PROCESS_OWNER, "POST", "PUT", "DELETE"))
                .contains("POST /deployment/create")
                .doesNotContain("DELETE /deployment/7", "PUT /job/7/retries", "POST /user/create");
    }

    @Test
    void letsAnOperatorReadEverything() {
        Set<String> reading = ENDPOINTS.stream().filter(endpoint -> endpoint.startsWith("GET ")).collect(Collectors.toSet());
        assertThat(allowed(OPERATOR, "GET")).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "POST /job/7/execute", "PUT /job/7/duedate", "POST /job/7/duedate/recalculate", "PUT /job/7/suspended", "DELETE /job/7",
        "POST /task/create", "PUT /task/7", "DELETE /task/7", "POST /task/7/delegate", "POST /task/7/resolve",
        "POST /task/7/bpmnError", "POST /task/7/bpmnEscalation", "POST /task/7/variables", "PUT /task/7/variables/7",
        "POST /task/7/localVariables", "POST /task/7/identity-links", "POST /execution/7/signal", "POST /execution/7/localVariables",
        "PUT /process-instance/7/variables/7", "POST /process-instance/7/variables", "DELETE /process-instance/7",
        "POST /process-instance/7/modification", "POST /process-instance/delete", "POST /process-instance/variables-async",
        "POST /message", "POST /signal", "POST /condition", "POST /modification/execute", "POST /migration/execute", "POST /migration/executeAsync", "POST /migration/generate",
        "POST /process-definition/7/restart", "POST /external-task/fetchAndLock", "POST /external-task/7/complete",
        "DELETE /deployment/7", "POST /deployment/7/redeploy", "DELETE /process-definition/7", "DELETE /history/process-instance/7",
        "POST /history/cleanup", "POST /decision-definition/7/evaluate", "POST /telemetry/configuration", "DELETE /batch/7"
    })
    void refusesToEverybodyWhatGoesPastTheFormsTheWaitingPeriodsOrTheRecord(String endpoint) {
        assertThat(ENDPOINTS).contains(endpoint);
        for (Caller caller : new Caller[] {PERSON, PROCESS_OWNER, OPERATOR}) {
            assertThat(allowed(caller, endpoint.split(" ")[0])).doesNotContain(endpoint);
        }
    }

    @Test
    void keepsTheAdministratorsAppsAndTheirSetupFromPeople() {
        assertThat(ApiRules.allow(PERSON, "GET", "/camunda/api/cockpit/plugin/base/default/process-definition/statistics")).isFalse();
        assertThat(ApiRules.allow(OPERATOR, "POST", "/camunda/api/admin/setup/default/user/create")).isFalse();
        assertThat(ApiRules.allow(OPERATOR, "POST", "/camunda/api/admin/auth/user/default/login/tasklist")).isFalse();
    }

    private static Set<String> allowed(Caller caller, String... methods) {
        return ENDPOINTS.stream()
                .filter(endpoint -> Set.of(methods).contains(endpoint.split(" ")[0]))
                .filter(endpoint -> ApiRules.allow(caller, endpoint.split(" ")[0], "engine:" + endpoint.split(" ")[1]))
                .collect(Collectors.toSet());
    }
}
