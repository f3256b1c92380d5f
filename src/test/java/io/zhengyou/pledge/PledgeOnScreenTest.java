package io.zhengyou.pledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Tasklist;
import io.zhengyou.pledge.book.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pledge as its people see it: the form with its places for items, and a leader who comments from a phone. */
@ServerTest
@Tag("screen")
class PledgeOnScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Versions versions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Browsers browsers;
    private String server;

    @BeforeEach
    void openTheBrowser() {
        browsers = Browsers.start();
        server = "http://localhost:" + port;
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.leavePictures("pledge-at-the-end");
        browsers.close();
    }

    @Test
    void aLiaisonPromisesAndALeaderCommentsFromAPhone() {
        int year = LocalDate.now(clock).getYear() + 1;
        Tasklist liaison = Tasklist.signIn(browsers.window(), server, "liaisonA01", "zhengyou2026");
        liaison.begin("承诺书").choose("以什么名义承诺", "单位").select("单位", "中国数学会").select("年度", year + " 年");
        liaison.start();
        Fields draft = liaison.open("起草承诺书", "中国数学会").fill("标题", "办好科技工作者之家").hides("第二项做什么");
        item(draft, "一", LocalDate.of(year, 6, 1));
        draft.tick("填写第二项");
        item(draft, "二", LocalDate.of(year, 9, 1));
        draft.tick("填写第三项");
        item(draft, "三", LocalDate.of(year, 9, 1));
        liaison.details().getByLabel("填写第三项").uncheck();
        draft.hides("第三项做什么").choose("办理", "提交审核");
        liaison.submit("起草承诺书", "中国数学会");

        String id = jdbc.sql("SELECT id FROM pledge WHERE unit_code = 'A01'").query(String.class).single();
        Assertions.assertThat(versions.latest(id).orElseThrow().items()).extracting(PledgeItem::what).containsExactly("第一项要做的事情", "第二项要做的事情");
        new PledgePlay(engine, clock).people.complete("office1", id, "userTask_review", PledgePlay.ACCEPT);
        commentFromAPhone(id);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void shutsNobodyOutOfThePagesOfLeadersAndOffice(int width, int height) {
        Page page = browsers.window(width, height);
        Accessibility.prepare(page);
        Tasklist.signIn(page, server, "office1", "zhengyou2026");
        for (String path : List.of("/office/pledges", "/office/pledges/import", "/office/contact-points", "/office/rectifications")) {
            page.navigate(server + path);
            Accessibility.check(page, width);
        }
        Page leaders = browsers.window(width, height);
        Accessibility.prepare(leaders);
        Tasklist.signIn(leaders, server, "leader3", "zhengyou2026");
        for (String path : List.of("/leader/pledges", "/leader/contact-points")) {
            leaders.navigate(server + path);
            Accessibility.check(leaders, width);
        }
    }

    private void commentFromAPhone(String id) {
        Page phone = browsers.window(390, 844);
        Tasklist.signIn(phone, server, "leader1", "zhengyou2026");
        phone.navigate(server + "/leader/pledges");
        Assertions.assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        phone.getByLabel("点评中国数学会的承诺书").click();
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("已发起点评");
        phone.getByText("现在去写").click();
        assertThat(phone.locator(".task-details")).containsText("点评承诺书");
        phone.navigate(server + "/pledges/" + id);
        assertThat(phone.locator("h1")).hasText("办好科技工作者之家");
    }

    private static void item(Fields form, String number, LocalDate due) {
        String item = "第" + number + "项";
        form.fill(item + "做什么", item + "要做的事情").fill(item + "的目标（怎样算做到，能核对）", item + "做到五十人次").date(item + "的完成日期", due)
                .select(item + "对应的要求", "党员队伍好");
    }
}
