package io.zhengyou.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.browser.Screen.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A redesign from Camunda Modeler to its rollback, as its owner, the office and those who work by it see it: a step is renamed, one
 * added, one replaced, and a form asks for more.
 */
@ServerTest
@Tag("screen")
class RedesignOnScreenTest {

    private static final String TITLE = "立案后听取当事人陈述";
    private static final int WIDTH = 1280;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Browsers browsers;
    private RedesignPlay play;
    private String server;

    @BeforeEach
    void prepare() {
        browsers = Browsers.start();
        server = "http://localhost:" + port;
        play = RedesignPlay.in(context, port);
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.leavePictures("redesign-at-the-end");
        browsers.close();
    }

    @Test
    void anOwnerRedesignsAProcessAndTheOfficePutsItToUseMovesCasesAndRollsItBack() {
        var investigated = List.of(play.investigated("甲"), play.investigated("乙"), play.investigated("丙"));
        var decided = play.decided("丁");
        var before = play.version();
        var owner = signIn("owner1").page();
        checks(owner);
        var change = play.deployByModeler(TITLE);
        compares(owner, change);
        var office = signIn("office1");
        approves(office, change);
        movesCases(office.page(), before);
        Assertions.assertThat(investigated).extracting(play::versionOf).containsOnly(before + 1);
        Assertions.assertThat(play.versionOf(decided)).isEqualTo(before);
        worksByTheNewVersion(signIn("ethics1"), play.number(investigated.get(0)));
        seesWhereTheTimeGoes(owner);
        rollsBack(office.page(), change);
        Assertions.assertThat(play.version()).isEqualTo(before + 2);
        Assertions.assertThat(play.model(before + 2)).isEqualTo(play.model(before));
    }

    private void checks(Page page) {
        page.navigate(server + "/flows");
        page.getByLabel("文件").setInputFiles(RedesignPlay.withoutDueDate());
        press(page, "检查");
        assertThat(page.locator("table").first()).containsText("没有办理期限（Due date）。");
        assertThat(page.locator("table").first()).containsText("听取当事人陈述");
        Accessibility.check(page, WIDTH);
        picture(page, "redesign-findings");
        page.getByLabel("文件").setInputFiles(RedesignPlay.files());
        press(page, "检查");
        assertThat(page.locator("main")).containsText("没有发现问题");
    }

    private void compares(Page page, String change) {
        page.navigate(server + "/flows/changes");
        page.getByText(TITLE).click();
        assertThat(page).hasURL(server + "/flows/changes/" + change);
        assertThat(page.locator(".badge").first()).hasText("待审批");
        page.locator("#comparison").evaluate("heading => heading.scrollIntoView()");
        picture(page, "redesign-change");
        assertThat(page.locator(".differences").first()).containsText("用户任务“调查核实”的名称由“调查取证”改为“调查核实”");
        assertThat(page.locator("main")).containsText("谈话和走访的人数");
        assertThat(drawn(page, "current", "userTask_find")).isVisible();
        assertThat(drawn(page, "proposed", "Activity_0qx3n7a")).isVisible();
        page.locator(".models").first().scrollIntoViewIfNeeded();
        picture(page, "redesign-comparison");
        page.getByText("在隔离的引擎里试走每一条路").click();
        assertThat(page.locator("main")).containsText("每条路都能走到结束");
        Accessibility.check(page, WIDTH);
        picture(page, "redesign-sandbox");
    }

    private static Locator drawn(Page page, String side, String element) {
        return page.locator(".model[data-side=" + side + "] [data-element-id=" + element + "]").first();
    }

    private void approves(Tasklist office, String change) {
        office.claim("审批流程改动", TITLE).shows("名称", TITLE).choose("审批意见", "同意").choose("何时启用", "现在");
        picture(office.page(), "redesign-approval");
        office.submit("审批流程改动", TITLE);
        office.page().navigate(server + "/flows/changes/" + change);
        assertThat(office.page().locator(".badge").first()).hasText("已启用");
    }

    private void movesCases(Page page, int before) {
        page.getByText("各版本的在办事项").click();
        picture(page, "redesign-cases");
        page.getByText("预览转到第 " + (before + 1) + " 版").click();
        assertThat(page.locator("main")).containsText("可以转入 3 件，需要决定 1 件，留在原版本 0 件");
        assertThat(page.locator("main")).containsText("活动「作出认定」在新版本中没有");
        page.getByLabel("停在「作出认定」的").selectOption("-");
        press(page, "重新预览");
        assertThat(page.locator("main")).containsText("可以转入 3 件，需要决定 0 件，留在原版本 1 件");
        Accessibility.check(page, WIDTH);
        picture(page, "redesign-preview");
        page.getByLabel("理由").fill("还在调查的，也应听取当事人的陈述。");
        press(page, "转入 3 件");
        play.move();
        page.reload();
        assertThat(page.locator("main")).containsText("已经转完");
        assertThat(page.locator("table")).containsText("按决定，停在「作出认定」的留在原版本");
        picture(page, "redesign-moved");
        page.getByText("已转入 3 件").click();
        assertThat(page.locator("table")).containsText("「调查取证」改称「调查核实」");
    }

    private static void worksByTheNewVersion(Tasklist ethics, String number) {
        ethics.claim("调查核实", number).fill("谈话和走访的人数", 3).fill("调查报告", "与三位当事人和证人谈话，核对了原始记录，情况属实。");
        picture(ethics.page(), "redesign-field");
        ethics.submit("调查核实", number);
        ethics.claim("听取当事人陈述", number).shows("谈话和走访的人数", "3").choose("听取的方式", "当面").fill("陈述的要点", "承认记录是后来补写的。");
        ethics.submit("听取当事人陈述", number);
        ethics.claim("合议认定", number).shows("案件编号", number);
    }

    private void seesWhereTheTimeGoes(Page page) {
        page.navigate(server + "/flows");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("学风与道德案件花的时间")).click();
        assertThat(page.locator("table").first()).containsText("听取当事人陈述");
        picture(page, "redesign-times");
    }

    private void rollsBack(Page page, String change) {
        page.navigate(server + "/flows/changes/" + change);
        page.getByLabel("理由").fill("陈述的时限还要再研究。");
        page.getByLabel("理由").scrollIntoViewIfNeeded();
        picture(page, "redesign-rollback");
        press(page, "回退到上一版");
        assertThat(page.locator(".badge").first()).hasText("已回退");
        page.navigate(server + "/flows/changes");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(TITLE))).containsText("已回退");
        Accessibility.check(page, WIDTH);
        picture(page, "redesign-changes");
    }

    private Tasklist signIn(String person) {
        Page page = browsers.window();
        Accessibility.prepare(page);
        return Tasklist.signIn(page, server, person, RedesignPlay.PASSWORD);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }
}
