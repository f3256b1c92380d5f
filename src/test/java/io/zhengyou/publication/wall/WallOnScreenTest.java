package io.zhengyou.publication.wall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.browser.Screen.picture;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.Rating;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall as somebody reads it, at a desk and on a phone. */
@ServerTest
@Tag("screen")
class WallOnScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void shutsNobodyOut(int width, int height) {
        Season season = published();
        try (Browsers browsers = Browsers.start()) {
            Page page = browsers.window(width, height);
            Accessibility.prepare(page);
            for (String path : new String[] {"/pledges", "/pledges/" + season.id(), "/units/A01", "/open-data", "/pledges/unknown"}) {
                page.navigate("http://localhost:" + port + path);
                Accessibility.check(page, width);
                picture(page, "wall" + path.replace(season.id(), "one").replace('/', '-') + "-" + width);
            }
        }
    }

    @Test
    void leadsFromTheWallToAPledgeAndItsUnit() {
        Season season = published();
        try (Browsers browsers = Browsers.start()) {
            Page page = browsers.window();
            page.navigate("http://localhost:" + port + "/");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("承诺墙")).click();
            page.getByRole(AriaRole.SEARCHBOX).fill(season.title());
            page.getByLabel("谁承诺").selectOption("个人");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("查找")).click();
            assertThat(page.locator(".entries > li")).hasCount(1);
            page.getByText(season.title()).click();
            assertThat(page.locator(".timeline > li")).hasCount(8);
            assertThat(page.locator("script", new Page.LocatorOptions().setHasText("示例"))).hasCount(0);
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("中国示例学会")).click();
            assertThat(page.locator("main")).containsText(season.title());
        }
    }

    private Season published() {
        Season season = new Season(events);
        transaction.executeWithoutResult(running -> season.publish().report().comment(Rating.AVERAGE).answer().order("r").closeOut("r").amend()
                .confirm(Fulfilment.PARTLY_KEPT));
        return season;
    }
}
