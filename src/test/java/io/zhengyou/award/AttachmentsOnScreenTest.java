package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.browser.Screen.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tab with the files of a task, as a liaison, a secretary and a phone see it. */
@ServerTest
@Tag("screen")
class AttachmentsOnScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Clock clock;

    private String title = "";
    private Browsers browsers;
    private Play play;
    private String nomination;

    @BeforeEach
    void startANomination(TestInfo test) {
        title = "先进基层党组织附件试验：" + test.getTestMethod().orElseThrow().getName();
        play = new Play(engine, port);
        play.startRound("party-organisation", title);
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(60), 3));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        nomination = play.startNomination("liaisonB35", "B35");
        browsers = Browsers.start();
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    void uploadsReadsAndTakesBackInTasklist() {
        Tasklist liaison = signIn(browsers.window(), "liaisonB35");
        liaison.open("填写推荐材料", title);
        Locator tab = tab(liaison);
        assertThat(tab).containsText("还没有附件。");
        choose(tab, file("推荐表（盖章）.pdf", Samples.pdf("推荐表")), file("现场照片.png", Samples.picture("png", 0x2060A0)),
                file("合影.jpg", Samples.picture("jpg", 0xA06020)), file("名单.xlsx", Samples.packedBomb()), file("伪装.pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(tab.locator(".evidence-taken")).hasText("已上传 3 个附件。");
        assertThat(tab.locator(".evidence-log .evidence-refused")).hasCount(2);
        assertThat(tab).containsText("名单.xlsx：只能上传 PDF 文件和 PNG、JPEG 图片。");
        assertThat(tab).containsText("伪装.pdf：文件的内容不是 PDF，与扩展名不符。");
        assertThat(tab.locator(".evidence-files li")).hasCount(3);
        picture(liaison.page(), "evidence-tab");

        Page shown = liaison.page().waitForPopup(() -> tab.getByText("推荐表（盖章）.pdf").click());
        shown.waitForLoadState();
        // The viewer draws the page where no test can read it; a browser that refuses shows a page of its own.
        assertThat(shown.locator("body")).not().containsText("ERR_BLOCKED");
        picture(shown, "evidence-pdf");
        shown.close();
        Page photo = liaison.page().waitForPopup(() -> tab.getByText("现场照片.png").click());
        assertThat(photo.locator("img")).hasJSProperty("naturalWidth", 600);
        photo.close();

        drop(liaison.page(), "拖入.png", Samples.picture("png", 0x777777));
        assertThat(tab.locator(".evidence-files li")).hasCount(4);
        tab.locator("li", new Locator.LocatorOptions().setHasText("拖入.png")).getByText("移除").click();
        assertThat(tab.locator(".evidence-files li")).hasCount(3);
        assertThat(tab).not().containsText("拖入.png");
        org.assertj.core.api.Assertions.assertThat(files.list(nomination)).hasSize(3);
    }

    @Test
    void showsThemToTheSecretaryOnAPhone() {
        Tasklist liaison = signIn(browsers.window(390, 844), "liaisonB35");
        liaison.open("填写推荐材料", title);
        Locator tab = tab(liaison);
        choose(tab, file("推荐表（盖章扫描件，含单位党组织意见）2026年11月终稿.pdf", Samples.pdf("手机")), file("空.pdf", new byte[0]));
        assertThat(tab.locator(".evidence-files li")).hasCount(1);
        tab.scrollIntoViewIfNeeded();
        picture(liaison.page(), "evidence-phone");
        play.complete("liaisonB35", nomination, "userTask_nominate", organisation("第三十五党支部"));

        Tasklist secretary = signIn(browsers.window(390, 844), "secretaryB35");
        secretary.claim("签署单位党组织意见", title);
        Locator read = tab(secretary);
        assertThat(read).containsText("这里只能查看。");
        assertThat(read.locator(".evidence-files li")).hasCount(1);
        assertThat(read.locator("input, button")).hasCount(0);
    }

    @Test
    void losesNoFileToAnAnswerThatComesLate() {
        Page page = browsers.window();
        signIn(page, "liaisonB35");
        page.navigate(server() + "/evidence/tasks/" + play.task(nomination, "userTask_nominate").getId());
        List<Route> held = new ArrayList<>();
        page.route("**/list", route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        Locator box = page.locator(".evidence-box");
        page.waitForRequest("**/list", () -> choose(box, file("先.pdf", Samples.pdf("先"))));
        choose(box, file("后.pdf", Samples.pdf("后")));
        assertThat(box.locator(".evidence-files li")).hasCount(2);
        page.waitForRequestFinished(() -> held.forEach(route -> route.fulfill(new FulfillOptions().setBody("旧的列表"))));
        // The page has the answer now; whether it draws it shows after its next turns.
        page.evaluate("() => new Promise(done => setTimeout(done, 200))");
        assertThat(box).not().containsText("旧的列表");
        assertThat(box.locator(".evidence-files li")).hasCount(2);
    }

    @Test
    void worksOnItsOwnPageWithoutTheTasklist() {
        Page page = browsers.window();
        signIn(page, "liaisonB35");
        page.navigate(server() + "/evidence/tasks/" + play.task(nomination, "userTask_nominate").getId());
        Locator box = page.locator(".evidence-box");
        choose(box, file("推荐表.pdf", Samples.pdf("单页")));
        assertThat(box.locator(".evidence-files li")).hasCount(1);
        picture(page, "evidence-page");
        page.getByText("返回任务").click();
        assertThat(page.locator(".task-details")).containsText("填写推荐材料");
    }

    private static Locator tab(Tasklist tasklist) {
        tasklist.details().locator(".nav-tabs").getByText("附件").click();
        return tasklist.details().locator(".evidence-box");
    }

    private static void choose(Locator tab, FilePayload... chosen) {
        tab.locator("input[type=file]").setInputFiles(chosen);
    }

    private static void drop(Page page, String name, byte[] content) {
        page.evaluate("""
                ([name, base64]) => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name));
                  document.querySelector('.evidence-upload').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
                }""", List.of(name, Base64.getEncoder().encodeToString(content)));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private Tasklist signIn(Page page, String user) {
        return Tasklist.signIn(page, server(), user, Play.PASSWORD);
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
