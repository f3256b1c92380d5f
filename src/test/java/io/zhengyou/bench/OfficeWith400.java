package io.zhengyou.bench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Screen;
import io.zhengyou.client.Server;
import javax.sql.DataSource;

/** A round with 400 nominations, as an officer sees it in a browser, and 100 awarded, as everybody does. */
final class OfficeWith400 implements Scenario {

    private static final int NOMINATIONS = 400;
    private static final int SEATS = 100;

    @Override
    public void play(Server server, DataSource database, Stopwatch stopwatch) throws Exception {
        LargeRound round = new LargeRound(server, SEATS);
        stopwatch.once("400 nominations filed and endorsed over REST", () -> {
            round.nominate(NOMINATIONS);
            return round;
        });
        round.endUnitNotices();
        try (Browsers browsers = Browsers.start()) {
            Page officer = browsers.window();
            signIn(officer, server);
            stopwatch.often("office: round page, 400 in formality review", () -> officer.navigate(server.address() + round.page("")));
            stopwatch.often("office: formality board of 400", () -> officer.navigate(server.address() + round.page("/formality")));
            officer.locator("#tick-all").check();
            Screen.picture(officer, "formality-400");
            stopwatch.once("office: 400 accepted at once", () -> accept(officer));
            round.examine();
            stopwatch.often("office: round page, 1,200 reviews open", () -> officer.navigate(server.address() + round.page("")));
            Screen.picture(officer, "round-400");
            round.score();
            stopwatch.often("office: scores of 400", () -> officer.navigate(server.address() + round.page("/scores")));
            round.elect();
            round.publish();
            Page visitor = browsers.window();
            stopwatch.often("public: results with 100 awarded", () -> visitor.navigate(server.address() + round.results()));
        }
    }

    private static Page accept(Page officer) {
        officer.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("通过勾选的推荐")).click();
        assertThat(officer.locator("[role=status]")).containsText("已通过 400 件", new ContainsTextOptions().setTimeout(300_000));
        return officer;
    }

    private static void signIn(Page page, Server server) {
        page.navigate(server.address() + "/login");
        page.getByLabel("用户名").fill("office1");
        page.getByLabel("密码").fill("zhengyou2026");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("登录")).click();
        page.waitForURL(url -> !url.contains("/login"));
    }
}
