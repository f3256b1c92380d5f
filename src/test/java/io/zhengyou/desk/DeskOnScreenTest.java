package io.zhengyou.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.desk.DeskProbe.CHECKER;
import static io.zhengyou.desk.DeskProbe.FILER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.engine.access.Probe;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the desk in a browser: before axe, and as somebody takes back or hands over. */
@ServerTest
@Tag("screen")
class DeskOnScreenTest {

    private static final String CLERK = "desk-clerk";
    private static final String GOING = "desk-going";

    private static Browsers browsers;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private WebApplicationContext server;

    private DeskProbe probe;

    @BeforeAll
    static void startTheBrowser() {
        browsers = Browsers.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        browsers.close();
    }

    @BeforeEach
    void prepare() {
        probe = new DeskProbe(engine, server).prepare();
        new Probe(engine).person(CLERK, "office");
        new Probe(engine).person(GOING, "desk-checkers");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void shutNobodyOutAtADeskOrOnAPhone(int width, int height) throws Exception {
        String task = probe.check();
        probe.act(CHECKER, task, "copy", "people", CLERK, "text", "请知悉。");
        Page page = browsers.window(width, height);
        Accessibility.prepare(page);
        signIn(page, CLERK);
        for (String path : new String[] {"/desk/copies", "/desk", "/desk/tasks/" + task, "/office/handovers", "/office/handovers?leaver=" + CHECKER}) {
            page.navigate("http://localhost:" + port + path);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            Accessibility.check(page, width);
        }
    }

    @Test
    void letsAPersonTakeBackWhatTheyCompletedFromTheirDesk() {
        probe.start();
        probe.complete(FILER);
        Page page = browsers.window(390, 844);
        signIn(page, FILER);
        page.navigate("http://localhost:" + port + "/desk");
        page.locator("h2:has-text('还能撤回的') ~ table a").first().click();
        page.locator("summary:has-text('撤回')").click();
        page.getByLabel("撤回说明（可不填）").fill("数字填错了。");
        page.locator("button:has-text('撤回')").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已撤回，这一步回到您名下");
        assertThat(page.locator("main")).containsText("数字填错了。");
    }

    @Test
    void showsAnOfficerWhatWouldMoveAndThenWhatMoved() {
        probe.start();
        probe.complete(FILER);
        probe.claim(GOING, probe.task());
        Page page = browsers.window();
        signIn(page, CLERK);
        page.navigate("http://localhost:" + port + "/office/handovers");
        page.getByLabel("离职人员（账号）").fill(GOING);
        page.keyboard().press("Enter");
        page.getByLabel("统一接办人（账号，可不填）").fill(CHECKER);
        page.getByLabel("交接理由").fill("调离。");
        page.getByLabel("统一接办人（账号，可不填）").press("Enter");
        assertThat(page.locator("section:has(#preview)")).containsText("移交给desk-checker1试");
        page.locator("button:has-text('确认移交')").click();
        assertThat(page.locator("main")).containsText("desk-going试的离职交接");
        assertThat(page.locator("h2:has-text('已移交') + table")).containsText("核对材料（流转试验）");
    }

    private void signIn(Page page, String person) {
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("用户名").fill(person);
        page.getByLabel("密码").fill(DeskProbe.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/camunda/**");
    }
}
