package io.zhengyou.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhengyou.ServerTest;
import io.zhengyou.award.CallPublished;
import io.zhengyou.award.Criterion;
import io.zhengyou.award.Listed;
import io.zhengyou.award.NoticePublished;
import io.zhengyou.award.ResultsPublished;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The public pages before axe, which knows what a screen reader, a keyboard and weak eyes need. */
@ServerTest
@Tag("screen")
class AccessibilityTest {

    private static final String PROGRAMME = "全国优秀科技工作者";
    private static final List<Listed> NAMES = List.of(
            new Listed("王小明", "中国物理学会", "长期从事量子信息研究。"), new Listed("李红", "中国数学会", "数论研究。"));

    private static Browsers browsers;

    private final String round = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @BeforeAll
    static void startTheBrowser() {
        browsers = Browsers.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        browsers.close();
    }

    @BeforeEach
    void publishARound() {
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(running -> {
            events.publishEvent(new CallPublished(round, PROGRAMME, "征集" + round, "请各单位认真推荐。", "在岗党员。", today, today.plusDays(5), 30, 2,
                    List.of(new Criterion("创新贡献", 60), new Criterion("社会贡献", 40))));
            events.publishEvent(new NoticePublished(round, PROGRAMME, "公示" + round, NAMES, today, today.plusDays(5), "办公室，电话 010-12345678"));
            events.publishEvent(new ResultsPublished(round, PROGRAMME, "结果" + round, "科协发〔2026〕9号", today, NAMES, "0".repeat(64)));
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void shutNobodyOutAtADeskOrOnAPhone(int width, int height) {
        Page page = browsers.window(width, height);
        Accessibility.prepare(page);
        for (String path : paths().toList()) {
            page.navigate("http://localhost:" + port + path);
            Accessibility.check(page, width);
        }
    }

    @Test
    void canBeWalkedThroughByKeyboardFromTheTextOn() {
        Page page = browsers.window();
        page.navigate("http://localhost:" + port + "/calls/" + round);
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("跳到正文");
        assertThat(page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")).isEqualTo(true);
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)")).isEqualTo(true);
        assertThat(page.evaluate("getComputedStyle(document.activeElement).boxShadow + getComputedStyle(document.activeElement).outlineStyle"))
                .isNotEqualTo("nonenone");
    }

    private Stream<String> paths() {
        return Stream.of("/", "/calls", "/calls/" + round, "/notices", "/notices/" + round, "/results", "/results/" + round, "/guidance",
                "/login", "/calls/unknown");
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent");
    }
}
