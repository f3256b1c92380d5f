package io.zhengyou.appraisal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.browser.Screen.picture;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.calendar.Lines;
import io.zhengyou.appraisal.calendar.Occasion;
import io.zhengyou.appraisal.process.CalendarSteps;
import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.RollSource;
import io.zhengyou.appraisal.round.Scope;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import io.zhengyou.directory.UnitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the office sees of appraisals, on a desk and on a phone. */
@ServerTest
@Tag("screen")
class OfficeOnScreenTest {

    private static final String CALENDAR = "/office/appraisals/calendar";

    private static final String QUESTIONNAIRES = "/office/appraisals/questionnaires";

    @LocalServerPort
    private int port;

    @Autowired
    private Lines lines;

    @Autowired
    private CalendarSteps steps;

    @Autowired
    private Clock clock;

    private final String name = "评议" + UUID.randomUUID();
    private Browsers browsers;
    private String line;

    @BeforeEach
    void prepare() {
        browsers = Browsers.start();
        MonthDay tomorrow = MonthDay.from(LocalDate.now(clock).plusDays(1));
        line = lines.add(new Occasion(tomorrow, name, "five-goods", UnitKind.AFFILIATED_UNIT,
                new Plan(Scope.OWN, RollSource.DIRECTORY, 3, 15, 40, 4, 70), true), "office1");
    }

    @AfterEach
    void close() {
        browsers.close();
        lines.remove(line);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void shutsNobodyOut(int width, int height) {
        Page page = browsers.window(width, height);
        Accessibility.prepare(page);
        Tasklist.signIn(page, server(), "office1", AppraisalPlay.PASSWORD);
        for (String path : new String[] {"/office/appraisals", CALENDAR, CALENDAR + "/" + line, QUESTIONNAIRES, QUESTIONNAIRES + "/five-goods",
                QUESTIONNAIRES + "/new", CALENDAR + "/new"}) {
            page.navigate(server() + path);
            picture(page, "appraisal-office" + path.replace('/', '-').replace(line, "line") + "-" + width);
            Accessibility.check(page, width);
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存")).click();
        assertThat(page.locator("[role=alert]")).containsText("没有保存");
        picture(page, "appraisal-office-calendar-refused-" + width);
        Accessibility.check(page, width);
    }

    @Test
    void findsThePreparationFilledInByTheCalendar() {
        ClockUtil.setCurrentTime(Date.from(Instant.now(clock).plusSeconds(86_400)));
        steps.begin(line);
        Tasklist officer = Tasklist.signIn(browsers.window(1280, 1600), server(), "office1", AppraisalPlay.PASSWORD);
        officer.claim("拟定评议方案", name).shows("评议天数（自然日）", "15").shows("每个单位抽取多少人（不填为全部）", "3")
                .shows("发起说明", "按评议日历于[\\s\\S]*自动发起[\\s\\S]*");
        picture(officer.page(), "appraisal-preparation");
        officer.submit("拟定评议方案", name);
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
