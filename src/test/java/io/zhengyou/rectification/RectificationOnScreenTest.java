package io.zhengyou.rectification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Screen;
import io.zhengyou.browser.Tasklist;
import io.zhengyou.engine.AtWork;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A rectification as its people see it: more time, the measures that were done, the look back, the ledger. */
@ServerTest
@Tag("screen")
class RectificationOnScreenTest {

    @LocalServerPort
    private int port;

    private Browsers browsers;
    private String server;
    @Autowired
    private ApplicationContext context;

    private AtWork people;
    private MendingPlay play;

    @BeforeEach
    void prepare() {
        browsers = Browsers.start();
        server = "http://localhost:" + port;
        play = MendingPlay.in(context);
        people = play.people();
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.leavePictures("rectification-at-the-end");
        browsers.close();
    }

    @Test
    void aUnitGetsMoreTimeAndTheOfficeTicksWhatWasDone() {
        String id = play.open(order("B31", "党员队伍好"));
        play.start(id);
        play.planned(id, "B31");
        LocalDate wanted = LocalDate.ofInstant(play.due(id), play.clock().getZone()).plusDays(14);
        String unit = play.rectifications().get(id).unitName();
        Tasklist liaison = Tasklist.signIn(browsers.window(), server, play.liaison("B31"), "zhengyou2026");
        Fields request = liaison.begin("申请整改延期").select("整改事项", unit).date("申请延到哪一天", wanted)
                .fill("延期的理由", "档案室搬迁，上半年的记录下月才能调取。");
        Screen.picture(liaison.page(), "rectification-extension-start");
        request.fill("延期的理由", "档案室搬迁，上半年的会员服务记录下月才能调取。");
        liaison.start();

        Tasklist office = Tasklist.signIn(browsers.window(), server, "office1", "zhengyou2026");
        office.open("审批延期", unit).shows("申请延到", wanted.toString()).choose("审批意见", "同意延期");
        Screen.picture(office.page(), "rectification-extension-approval");
        office.submit("审批延期", unit);
        play.report(id, "B31");
        Fields verification = office.claim("核查整改", unit).choose("核查结论", "已整改到位，予以销号").fill("核查情况", "已逐条核对台账，记录完整。");
        office.press();
        verification.refuses("已经落实的措施", "每项措施都落实了才能销号，还有 1 项没有勾选。");
        Screen.picture(office.page(), "rectification-verification");
        verification.choose("已经落实的措施", "补建会员服务台账");
        office.submit("核查整改", unit);
        people.fire(id, "catchEvent_timeReached");
        office.page().reload();
        office.claim("回头看", unit).choose("回头看结论", "问题反弹，重新整改").fill("回头看情况", "抽查了近三个月的台账，又有缺页。");
        Screen.picture(office.page(), "rectification-lookback");
        office.submit("回头看", unit);
        Assertions.assertThat(play.rectifications().get(id).hasRebounded()).isTrue();
        office.page().navigate(server + "/office/rectifications/" + id);
        assertThat(office.page().locator("main")).containsText("延期 1 次");
        Screen.picture(office.page(), "rectification-course");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void shutsNobodyOutOfTheLedger(int width, int height) {
        play.closedOut(order("B33", "工作机制好"));
        String late = play.open(order("B34", "工作业绩好"));
        play.start(late);
        play.planned(late, "B34");
        people.fire(late, "startEvent_deadlineReached");
        Page page = browsers.window(width, height);
        Accessibility.prepare(page);
        Tasklist.signIn(page, server, "office1", "zhengyou2026");
        for (String path : List.of("/office/rectifications?show=all", "/office/rectifications/rates", "/office/rectifications/" + late)) {
            page.navigate(server + path);
            Accessibility.check(page, width);
            Screen.picture(page, "ledger-" + width + "-" + Math.abs(path.length()));
        }
        Page unit = browsers.window(width, height);
        Accessibility.prepare(unit);
        Tasklist.signIn(unit, server, play.liaison("B33"), "zhengyou2026");
        unit.navigate(server + "/unit/rectifications");
        assertThat(unit.locator("main")).containsText(MendingPlay.PROBLEM.substring(0, 10));
        Accessibility.check(unit, width);
        Screen.picture(unit, "ledger-unit-" + width);
    }

    private static Order order(String unit, String clause) {
        return Order.verifiedByTheOffice(Source.COMMENTARY, UUID.randomUUID().toString(), unit, MendingPlay.PROBLEM, Severity.ORDINARY).under(clause);
    }
}
