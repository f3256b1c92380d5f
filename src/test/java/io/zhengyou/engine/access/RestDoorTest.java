package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class RestDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void prepare() {
        new Probe(engine).prepare();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/engine", "/engine-rest/engine/default/task", "/engine-rest/version", "/engine-rest/nothing"})
    void asksForNameAndPasswordEveryTime(String path) {
        HttpResponse<String> answer = Visitor.browser(port).api("GET", path, "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("请用正确的用户名和密码登录。").startsWith("{\"type\":");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    }

    @Test
    void neitherOpensNorAcceptsASession() {
        Visitor program = Visitor.program(port, Probe.ADA, Probe.PASSWORD);
        assertThat(program.engine("/task").headers().firstValue("Set-Cookie")).isEmpty();

        Visitor browser = Door.WEB_APP.enter(port, Probe.ADA);
        assertThat(browser.api("GET", "/engine-rest/task", "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void refusesInChineseWhatIsNotOnTheList(Door door) {
        Visitor operator = door.enter(port, Probe.OPERATOR);
        HttpResponse<String> answer = operator.engine("POST", "/message", "{\"messageName\":\"x\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("{\"type\":\"AuthorizationException\",\"message\":\"此操作未开放");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/engine-rest/task/create", "/engine-rest/task/create/", "/engine-rest//task/create", "/engine-rest/filter/../task/create",
        "/engine-rest/task/create;x=y", "/engine-rest/task;x=y/create", "/engine-rest/Task/create", "/engine-rest/./task/create",
        "/engine-rest/engine/default/task/create", "/engine-rest/engine/default%2Ftask/create", "/engine-rest/engine/default//task/create",
        "/engine-rest/%74ask/create", "/%65ngine-rest/task/create", "/engine-rest/task%2Fcreate", "/engine-rest/filter%2F..%2Ftask/create",
        "/camunda/api/engine/engine/default/task/create", "/camunda/api/engine/engine/default/%74ask/create",
        "/camunda/api/engine/task/create", "/camunda//api/engine/engine/default/task/create", "/camunda/%61pi/engine/engine/default/task/create"
    })
    void findsNoWayAroundTheWallByAnOddSpelling(String path) {
        Visitor operator = (path.startsWith("/camunda") ? Door.WEB_APP : Door.REST).enter(port, Probe.OPERATOR);
        assertThat(operator.api("POST", path, "{\"name\":\"smuggled\"}").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(engine.getTaskService().createTaskQuery().taskName("smuggled").count()).isZero();
    }

    @Test
    void closesTheWebAppsOwnLoginAndSetup() {
        Visitor browser = Door.WEB_APP.enter(port, Probe.OPERATOR);
        assertThat(browser.api("POST", "/camunda/api/admin/auth/user/default/login/admin", "").statusCode()).isEqualTo(403);
        assertThat(browser.api("POST", "/camunda/api/admin/setup/default/user/create", "{}").statusCode()).isEqualTo(403);
        assertThat(Visitor.browser(port).api("POST", "/camunda/api/admin/setup/default/user/create", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void actsForTheCallerAndForNobodyAfterwards() {
        new Probe(engine).task();
        assertThat(Door.REST.enter(port, Probe.BERT).engine("/task").body()).contains("userTask_probe");
        assertThat(Door.REST.enter(port, Probe.CARLA).engine("/task").body()).isEqualTo("[]");
    }

    @Test
    void letsTheOperatorRunTheServer() {
        Visitor operator = Door.REST.enter(port, Probe.OPERATOR);
        assertThat(operator.engine("/job").statusCode()).isEqualTo(200);
        assertThat(operator.engine("/version").statusCode()).isEqualTo(200);
        assertThat(operator.engine("PUT", "/process-definition/key/" + Probe.PROCESS + "/suspended", "{\"suspended\":false}").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "REST | null", "REST | {\"orQueries\":[null]}", "REST | {\"sorting\":[null]}", "WEB_APP | null", "WEB_APP | {\"orQueries\":[{\"name\":\"x\"},null]}"
    })
    void refusesInChineseWhatIsNothingAtAll(Door door, String body) {
        HttpResponse<String> answer = door.enter(port, Probe.ADA).engine("POST", "/task", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请求的内容为空");
    }
}
