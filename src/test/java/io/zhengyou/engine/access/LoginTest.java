package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class LoginTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private Visitor browser;

    @BeforeEach
    void prepare() {
        new Probe(engine).prepare();
        browser = Visitor.browser(port);
    }

    @Test
    void leadsToTheLoginAndThenToThePageThatWasAskedFor() {
        assertThat(location(browser.get("/ballots/some"))).endsWith("/login");
        assertThat(location(browser.signIn(Probe.ADA, Probe.PASSWORD))).endsWith("/ballots/some");
    }

    @Test
    void leadsToTasklistIfNoPageWasAskedFor() {
        assertThat(location(browser.signIn(Probe.ADA, Probe.PASSWORD))).endsWith(TASKLIST);
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(browser.api("GET", WHO_AM_I, "").body()).contains(Probe.ADA).contains("tasklist").doesNotContain("cockpit");
    }

    @Test
    void neverLeadsBackToAnAnswerForAProgram() {
        assertThat(browser.api("GET", WHO_AM_I, "").statusCode()).isEqualTo(401);
        assertThat(location(browser.signIn(Probe.ADA, Probe.PASSWORD))).endsWith(TASKLIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda", "/camunda/", "/app"})
    void findsTasklistByItsShortNames(String path) {
        browser.signIn(Probe.ADA, Probe.PASSWORD);
        assertThat(location(browser.get(path))).contains("/camunda/app/tasklist/");
    }

    @Test
    void greetsPeopleByTheirNamesAndNotTheirLogins() {
        browser.signIn("liaisonA01", "zhengyou2026");
        assertThat(browser.get("/").body()).contains(engine.getIdentityService().createUserQuery().userId("liaisonA01").singleResult().getFirstName())
                .doesNotContain("liaisonA01");
    }

    @Test
    void asksNobodyWhoIsSignedInToSignInAgain() {
        browser.signIn(Probe.ADA, Probe.PASSWORD);
        assertThat(location(browser.get("/login"))).endsWith(TASKLIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/css/zhengyou.css", "/js/sign-in.js", "/actuator/health"})
    void showsWhatIsPublicWithoutALogin(String path) {
        assertThat(browser.api("GET", path, "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office/rounds", "/operator/outbox", "/ballots/1", "/camunda/app/cockpit/default/", "/actuator/env", "/anything"})
    void asksForALoginEverywhereElse(String path) {
        assertThat(location(browser.get(path))).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office/rounds", "/operator/outbox", "/demo/anything", "/camunda/app/cockpit/default/", "/camunda/app/admin/default/"})
    void tellsInChineseWhoMayNotEnter(String path) {
        browser.signIn(Probe.ADA, Probe.PASSWORD);
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("您没有权限使用此功能。").contains("争优").contains("办理我的任务");
        assertThat(browser.api("GET", "/office/rounds", "").body()).contains("您没有权限使用此功能。").startsWith("{");
    }

    @Test
    void tellsInChineseThatThereIsNoSuchPage() {
        browser.signIn(Probe.ADA, Probe.PASSWORD);
        HttpResponse<String> answer = browser.get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有找到您要的页面。");
    }

    @Test
    void letsTheOperatorIntoTheAdministratorsApps() {
        browser.signIn(Probe.OPERATOR, Probe.PASSWORD);
        assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/operator/no-such-page").statusCode()).isEqualTo(404);
    }

    @Test
    void answersAWrongPasswordAndALockedUserAlike() {
        HttpResponse<String> wrong = browser.signIn(Probe.ADA, "guess");
        HttpResponse<String> locked = browser.signIn(Probe.ADA, Probe.PASSWORD);

        assertThat(location(wrong)).endsWith("/login?error").isEqualTo(location(locked));
        assertThat(browser.get("/login?error").body()).contains("用户名或密码不正确，或因多次输错已暂时锁定。");
        assertThat(Visitor.program(port, Probe.ADA, Probe.PASSWORD).engine("/task").statusCode()).isEqualTo(401);

        engine.getIdentityService().unlockUser(Probe.ADA);
        assertThat(location(browser.signIn(Probe.ADA, Probe.PASSWORD))).endsWith(TASKLIST);
    }

    @Test
    void logsOutOfEverythingByTheWebApp() {
        browser.signIn(Probe.ADA, Probe.PASSWORD);
        assertThat(browser.api("POST", WHO_AM_I + "/logout", "").statusCode()).isEqualTo(200);
        assertThat(location(browser.get(TASKLIST))).endsWith("/login");
        assertThat(browser.api("GET", WHO_AM_I, "").statusCode()).isEqualTo(401);
        assertThat(browser.get("/login?logout").body()).contains("已退出");
    }

    @Test
    void logsNobodyOutByAForgedForm() {
        browser.signIn(Probe.ADA, Probe.PASSWORD);
        assertThat(browser.postForm("/logout").statusCode()).isEqualTo(403);
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);
    }

    @Test
    void explainsALoginPageThatStoodOpenTooLong() {
        assertThat(location(browser.postForm("/login"))).endsWith("/login?expired");
        assertThat(browser.get("/login?expired").body()).contains("页面已过期，请重新登录。");
    }

    @Test
    void takesARightAwayAtOnce() {
        browser.signIn(Probe.OPERATOR, Probe.PASSWORD);
        assertThat(browser.get("/operator/no-such-page").statusCode()).isEqualTo(404);
        engine.getIdentityService().deleteMembership(Probe.OPERATOR, "camunda-admin");
        assertThat(browser.get("/operator/no-such-page").statusCode()).isEqualTo(403);
    }

    @Test
    void endsTheSessionOfSomebodyWhoIsGone() {
        browser.signIn(Probe.CARLA, Probe.PASSWORD);
        engine.getIdentityService().deleteUser(Probe.CARLA);
        assertThat(location(browser.get(TASKLIST))).endsWith("/login");
    }

    @Test
    void letsPeopleChangeTheirOwnPasswordAndNobodyElses() {
        browser.signIn(Probe.ADA, Probe.PASSWORD);
        String change = "{\"password\":\"a-new-password\",\"authenticatedUserPassword\":\"%s\"}".formatted(Probe.PASSWORD);

        assertThat(browser.engine("PUT", "/user/" + Probe.BERT + "/credentials", change).statusCode()).isEqualTo(403);
        assertThat(browser.engine("PUT", "/user/" + Probe.ADA + "/credentials", change).statusCode()).isEqualTo(204);
        assertThat(engine.getIdentityService().checkPassword(Probe.ADA, "a-new-password")).isTrue();
        assertThat(engine.getIdentityService().checkPassword(Probe.BERT, Probe.PASSWORD)).isTrue();
    }

    @Test
    void sendsHeadersThatKeepBrowsersSafe() {
        assertThat(browser.get("/login").headers().map())
                .containsKeys("content-security-policy")
                .containsEntry("x-frame-options", List.of("SAMEORIGIN"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("same-origin"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + " without a redirect");
    }
}
