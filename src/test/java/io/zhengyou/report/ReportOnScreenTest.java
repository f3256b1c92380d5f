package io.zhengyou.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Screen;
import io.zhengyou.browser.Tasklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A report as its people see it: a form that the office made, filled in by a unit, compiled, let out. */
@ServerTest
@Tag("screen")
class ReportOnScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Browsers browsers;
    private String server;
    private ReportPlay play;

    @BeforeEach
    void prepare() {
        browsers = Browsers.start();
        server = "http://localhost:" + port;
        play = ReportPlay.in(context);
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.leavePictures("report-at-the-end");
        browsers.close();
    }

    @Test
    void aUnitFillsInTheFormThatTheOfficeMade() {
        Tasklist office = Tasklist.signIn(browsers.window(), server, "office1", "zhengyou2026");
        office.begin("情况报送").fill("名称", "第三季度活动情况");
        office.start();
        Fields notice = office.claim("拟定报送通知", "第三季度活动情况").fill("说明", "请报送第三季度活动开展情况。").choose("报送单位", "某一类的全部单位");
        notice.select("单位类别", "直属单位").date("报送期限", LocalDate.now(play.clock()).plusDays(10));
        notice.fill("第一项要报什么", "发展党员人数").select("第一项怎样填", "数字").tick("第一项必填").tick("填写第二项");
        notice.fill("第二项要报什么", "活动形式").select("第二项怎样填", "选择一项").fill("第二项的选项", "集中学习、志愿服务");
        Screen.picture(office.page(), "report-draft");
        office.submit("拟定报送通知", "第三季度活动情况");
        String id = play.requests().all().get(0).id();
        play.people().work(id);

        Filing asked = play.filings().of(id).get(0);
        Tasklist unit = Tasklist.signIn(browsers.window(390, 844), server, play.liaison(asked.unitCode()), "zhengyou2026");
        unit.page().navigate(server + "/unit/reports");
        assertThat(unit.page().locator("main")).containsText("第三季度活动情况");
        Screen.picture(unit.page(), "report-unit-390");
        Tasklist desk = Tasklist.signIn(browsers.window(), server, play.liaison(asked.unitCode()), "zhengyou2026");
        Fields report = desk.claim("报送情况", asked.unitName()).hides("发展党员人数").select("活动形式", "志愿服务");
        desk.press();
        report.refuses("发展党员人数（必填）", "必填。");
        Screen.picture(desk.page(), "report-filing");
        report.fill("发展党员人数（必填）", 3);
        desk.submit("报送情况", asked.unitName());

        play.people().fire(id, "boundaryEvent_deadline");
        office.page().reload();
        office.claim("汇编简报", "第三季度活动情况").shows("简报标题", "第三季度活动情况简报").choose("怎样印发", "在网站公开发布");
        Screen.picture(office.page(), "report-digest");
        office.submit("汇编简报", "第三季度活动情况");
        play.people().complete("leader1", id, "userTask_approve", Map.of("decision", "approve"));
        Page reader = browsers.window();
        reader.navigate(server + "/digests/" + id);
        assertThat(reader.locator("main")).containsText("合计 3");
        Screen.picture(reader, "report-published");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void shutsNobodyOut(int width, int height) {
        String id = play.asked("年度情况" + width, "B23", "B24");
        play.file(id, "B23", 3, "走访会员一百人次。");
        play.people().fire(id, "boundaryEvent_deadline");
        Page page = browsers.window(width, height);
        Accessibility.prepare(page);
        Tasklist.signIn(page, server, "office1", "zhengyou2026");
        for (String path : List.of("/office/reports", "/office/reports/" + id, "/office/reports/" + id + "/filings/" + play.filing(id, "B23").id(), "/digests")) {
            page.navigate(server + path);
            Accessibility.check(page, width);
            Screen.picture(page, "report-" + width + "-" + path.length());
        }
    }
}
