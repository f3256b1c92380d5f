package io.zhengyou.flow.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Screen;
import io.zhengyou.browser.Tasklist;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The office looks at what a change changes, and at where the time of the process goes. */
@ServerTest
@Tag("screen")
class ComparisonOnScreenTest {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Test
    void bothPicturesStandBesideTheWordsAndAWordPointsIntoThem() {
        var play = ChangePlay.in(server);
        var sample = Sample.fresh();
        play.activated(sample.both("办理", "栏目"));
        var change = play.submitted(Sample.sent(Map.of(sample.modelFile(), sample.model("办理申请").replace("x=\"432\"", "x=\"442\""), sample.formFile(), sample.form("意见"))));
        try (var browsers = Browsers.start()) {
            var page = browsers.window();
            Accessibility.prepare(page);
            Tasklist.signIn(page, "http://localhost:" + port, "office1", "zhengyou2026");
            page.navigate("http://localhost:" + port + "/flows/changes/" + change);
            showsWhatChanges(page);
            Accessibility.check(page, DESKTOP);
            Screen.picture(page, "comparison");
            page.setViewportSize(PHONE, 844);
            Accessibility.check(page, PHONE);
            page.navigate("http://localhost:" + port + "/flows/" + sample.id() + "/times");
            assertThat(page.locator(".model .djs-shape[data-element-id=work]")).isVisible();
            Accessibility.check(page, PHONE);
        }
    }

    private static void showsWhatChanges(Page page) {
        assertThat(page.locator(".differences")).containsText(new String[] {"用户任务“办理申请”的名称由“办理”改为“办理申请”", "结束事件“办结”", "字段“意见”的名称由“栏目”改为“意见”"});
        var changed = page.locator(".model .djs-shape[data-element-id=work]");
        assertThat(changed).hasCount(2);
        assertThat(changed.first()).hasClass(Pattern.compile("\\bchanged\\b"));
        assertThat(page.locator(".model .djs-shape[data-element-id=done]").last()).hasClass(Pattern.compile("\\bmoved\\b"));
        assertThat(page.locator(".bjs-powered-by").first()).isVisible();
        page.locator(".differences a").first().click();
        assertThat(changed.last()).hasClass(Pattern.compile("\\bshown\\b"));
    }
}
