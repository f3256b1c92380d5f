package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.browser.Screen.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
import io.zhengyou.models.NodeChecks;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public form of an objection, as somebody with files and with mistakes meets it. */
@ServerTest
@Tag("screen")
class ObjectionOnScreenTest {

    private static final String FINDINGS = """
            () => axe.run().then(result => result.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))""";
    private static final String FACTS = "年度总结第三页写明服务八百人次，申报材料写八千人次。";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private EvidenceFiles files;

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
    void keepsTextsAndGoodFilesUntilAllIsRightAndIsFollowedByItsNumber() throws IOException {
        new NoticePlay(play, clock).publish("异议屏幕试验届", "A31");
        Page page = open(browsers.window());
        shutsNobodyOut(page);
        page.getByLabel("对谁提出异议").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("异议内容").fill("太短");
        page.getByLabel("事实与依据").fill(FACTS);
        page.getByLabel("匿名（不必填写姓名和联系方式）").check();
        choose(page, file("年度总结.pdf", Samples.pdf("年度总结")), file("记录.docx", Samples.packedBomb()));
        choose(page, file("照片.png", Samples.picture("png", 0x305070)), file("过大.pdf", new byte[(10 << 20) + 1]));
        assertThat(chosen(page)).hasCount(4);
        assertThat(page.locator("#files-fault")).hasText("过大.pdf：超过 10 MB 的上限。请压缩或拆分。");
        picture(page, "objection-form");
        submit(page);
        assertThat(page.locator("#files-fault")).containsText("过大.pdf");
        page.getByLabel("移除 过大.pdf").click();

        submit(page);
        assertThat(alert(page)).containsText("有 1 处需要修改");
        assertThat(page.locator("#claim-fault")).containsText("现有 2 个字");
        assertThat(chosen(page)).hasCount(3);
        assertThat(page.locator(".files-lost")).hasCount(0);
        shutsNobodyOut(page);
        page.getByLabel("异议内容").fill("申报材料中的服务人次与年度总结不符，数字有出入。");
        submit(page);
        assertThat(alert(page)).containsText("有 1 个附件不能收下，没有提交。");
        assertThat(page.locator("#files-fault")).containsText("记录.docx：只能上传 PDF 文件和 PNG、JPEG 图片");
        assertThat(chosen(page)).hasCount(2);
        assertThat(page.getByLabel("事实与依据")).hasValue(FACTS);
        shutsNobodyOut(page);
        picture(page, "objection-refused");

        submit(page);
        assertThat(page.locator("h1")).hasText("异议已提交");
        assertThat(page.locator("main")).containsText("已收到 2 个附件。");
        assertThat(page).hasURL(server() + "/objections/filed");
        shutsNobodyOut(page);
        String reference = page.locator(".reference").innerText();
        page.navigate(server() + "/objections");
        shutsNobodyOut(page);
        page.getByLabel("查询号").fill(reference);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("查询")).click();
        assertThat(page.locator("h2")).hasText("已提出，等待受理审查");
        assertThat(page.locator(".received li")).hasCount(2);
        shutsNobodyOut(page);
        picture(page, "objection-followed");
    }

    @Test
    void fitsAPhoneAndLosesNothingWithoutAnAnswer() throws IOException {
        new NoticePlay(play, clock).publish("异议手机试验届", "A33");
        Page page = open(browsers.window(390, 844));
        page.getByLabel("异议内容").fill(FACTS);
        choose(page, file("年度总结（盖章扫描件，含党支部大会表决结果）2026年11月终稿.pdf", Samples.pdf("手机")));
        shutsNobodyOut(page);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.locator(".evidence-upload").scrollIntoViewIfNeeded();
        picture(page, "objection-phone");
        page.route("**/objections/new", route -> route.abort());
        submit(page);
        assertThat(alert(page)).containsText("没有连上服务器，没有提交。");
        assertThat(page.getByLabel("异议内容")).hasValue(FACTS);
        assertThat(chosen(page)).hasCount(1);
        page.unroute("**/objections/new");
        page.context().clearCookies();
        submit(page);
        assertThat(alert(page)).containsText("页面停留太久");
        assertThat(page.getByLabel("异议内容")).hasValue(FACTS);
    }

    @Test
    void theOfficeFindsTheObjectionOnThePageOfTheRound() throws IOException {
        String nomination = new NoticePlay(play, clock).publish("异议届次页面试验届", "A35").get(0);
        files.attach(nomination, new Origin("liaisonA35", "userTask_nominate", null), "推荐表.pdf", Samples.pdf("页面"));
        Page visitor = open(browsers.window());
        visitor.getByLabel("对谁提出异议").selectOption(new SelectOption().setIndex(1));
        visitor.getByLabel("异议内容").fill(FACTS);
        visitor.getByLabel("事实与依据").fill(FACTS);
        visitor.getByLabel("匿名（不必填写姓名和联系方式）").check();
        choose(visitor, file("年度总结.pdf", Samples.pdf("年度总结")));
        submit(visitor);
        assertThat(visitor.locator("h1")).hasText("异议已提交");
        for (int width : new int[] {1280, 390}) {
            Page page = browsers.window(width, 844);
            page.addInitScript(NodeChecks.module("axe-core/axe.min.js"));
            Tasklist.signIn(page, server(), "office2", Play.PASSWORD);
            page.navigate(server() + "/office/rounds/" + play.roundId());
            Locator line = page.locator("section[aria-labelledby=objections] tbody tr");
            assertThat(line).hasCount(1);
            shutsNobodyOut(page);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            line.scrollIntoViewIfNeeded();
            picture(page, "round-page-" + width);
            line.locator("td[data-label=附件] a").click();
            assertThat(page.locator("main")).containsText("的异议");
            assertThat(page.locator("main")).containsText("年度总结.pdf");
            page.goBack();
            line.locator("td[data-label=进展] a").click();
            assertThat(page.locator("main")).containsText("受理审查");
        }
    }

    private Page open(Page page) throws IOException {
        page.addInitScript(NodeChecks.module("axe-core/axe.min.js"));
        page.navigate(server() + "/notices/" + play.roundId() + "/objections/new");
        return page;
    }

    private static void shutsNobodyOut(Page page) {
        Assertions.assertThat((List<?>) page.evaluate(FINDINGS)).as(page.url()).isEmpty();
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator("input[type=file]").setInputFiles(files);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "", content);
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("提交异议")).click();
    }

    private static Locator chosen(Page page) {
        return page.locator(".evidence-upload .evidence-files li");
    }

    private static Locator alert(Page page) {
        return page.locator("main [role=alert]");
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
