package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.browser.Screen.speaksChinese;

import com.microsoft.playwright.Page;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** A round that people work on in browsers, each in a window of their own, and a visitor who reads what is public of it. */
final class RoundOnScreen {

    static final String TITLE = "第二十届中国青年科技奖";
    static final String NOMINEE = "林示远";
    static final String NOMINATION = TITLE + "：" + NOMINEE;
    static final String REQUIRED = "此项必填。";

    private final ProcessEngine engine;
    private final Clock clock;
    private final Play play;
    private final Browsers browsers;
    private final Page visitor;
    private final String server;

    RoundOnScreen(ProcessEngine engine, Clock clock, int port, Browsers browsers) {
        this.engine = engine;
        this.clock = clock;
        this.browsers = browsers;
        play = new Play(engine, port);
        visitor = browsers.window();
        server = "http://localhost:" + port;
    }

    /** What happens beside, without a screen. */
    Play play() {
        return play;
    }

    Page visitor() {
        return visitor;
    }

    Tasklist signIn(String user) {
        Tasklist tasklist = Tasklist.signIn(browsers.window(), server, user, Play.PASSWORD);
        speaksChinese(tasklist.page());
        return tasklist;
    }

    /** What anybody finds who comes from the home page. */
    void read(String list, String text) {
        visitor.navigate(server + "/");
        visitor.locator(".public a[href='" + list + "']").click();
        visitor.locator("main").getByText(TITLE).click();
        assertThat(visitor.locator("h1")).hasText(TITLE);
        assertThat(visitor.locator("main")).containsText(text);
        if (!list.equals("/calls")) {
            assertThat(visitor.locator("main")).containsText(NOMINEE);
        }
    }

    /** What Tasklist shows a task to be about. */
    String subject(Task task) {
        return engine.getTaskService().getVariableLocal(task.getId(), "taskSubject").toString();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
