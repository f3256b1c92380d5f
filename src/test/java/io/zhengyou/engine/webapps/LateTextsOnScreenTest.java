package io.zhengyou.engine.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody's first visit to Tasklist on a slow line. */
@ServerTest
@Tag("screen")
class LateTextsOnScreenTest {

    @LocalServerPort
    private int port;

    @Test
    void showsNoKeyInPlaceOfATextThatComesLate() {
        try (Browsers browsers = Browsers.start()) {
            Page page = browsers.window();
            page.route("**/tasklist/locales/zh.json*", route -> {
                page.waitForTimeout(2_000);
                route.resume();
            });
            Tasklist.signIn(page, "http://localhost:" + port, "office1", "zhengyou2026");
            assertThat(page.locator("body")).not().containsText(Pattern.compile("[A-Z]{3,}_[A-Z_]+"));
        }
    }
}
