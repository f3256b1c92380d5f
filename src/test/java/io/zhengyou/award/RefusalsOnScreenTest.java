package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.browser.Screen.picture;

import com.microsoft.playwright.Locator;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Tasklist;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server refuses stands beside its field in Tasklist, not only on the list above. */
@ServerTest
@Tag("screen")
class RefusalsOnScreenTest {

    private static final String MARKS = "[data-zy-refused]";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    private Browsers browsers;
    private Play play;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        browsers = Browsers.start();
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    void namesTheFieldsOfATaskAndShowsTheFirst() {
        String title = "表单退回试验届";
        play.startRound("party-organisation", title);
        Tasklist officer = signIn("office1");
        Fields scheme = officer.claim("拟定评选方案", title).fill("评选通知正文", "请各单位按照公开、公平、公正的原则推荐。")
                .date("推荐截止日期", LocalDate.now(clock)).fill("专家组人数", 6).fill("每份推荐评审专家数", 7);
        officer.press();
        assertThat(officer.notices()).containsText("须晚于今天");
        scheme.refuses("推荐截止日期", "须晚于今天，请改选日期。").refuses("每份推荐评审专家数", "不能多于专家组人数。");
        Locator marks = officer.page().locator(MARKS);
        assertThat(marks).hasCount(2);
        assertThat(marks.first()).isInViewport();
        assertThat(marks.first().locator("input").first()).hasAttribute("aria-invalid", "true");
        picture(officer.page(), "refused-fields");

        scheme.fill("每份推荐评审专家数", 3);
        assertThat(marks).hasCount(1);
        officer.press();
        scheme.refuses("推荐截止日期", "须晚于今天，请改选日期。");
        assertThat(marks).hasCount(1);
        scheme.date("推荐截止日期", LocalDate.now(clock).plusDays(30));
        assertThat(marks).hasCount(0);
        officer.submit("拟定评选方案", title);
    }

    @Test
    void namesTheFieldOfAFormThatStartsAProcess() {
        play.startRoundExactly("party-organisation", "同名试验届");
        Tasklist officer = signIn("office1");
        Fields start = officer.begin("评选届次").select("奖项", "先进基层党组织").fill("届次名称", "同名试验届");
        officer.page().locator(".modal-footer .btn-primary").click();
        start.refuses("届次名称", "已有同名的届次。请换一个名称，例如加上年份或“第二批”。");
        assertThat(officer.page().locator(MARKS)).isInViewport();
        picture(officer.page(), "refused-start");
        start.fill("届次名称", "同名试验届，第二批");
        assertThat(officer.page().locator(MARKS)).hasCount(0);
        officer.start();
    }

    private Tasklist signIn(String user) {
        return Tasklist.signIn(browsers.window(), "http://localhost:" + port, user, Play.PASSWORD);
    }
}
