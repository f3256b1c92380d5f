package io.zhengyou.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Screen;
import io.zhengyou.browser.Tasklist;
import io.zhengyou.evidence.Samples;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Items;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A field visit as its inspectors see it: on a phone, with notes, photos and drafts that are there again. */
@ServerTest
@Tag("screen")
class InspectionOnScreenTest {

    private static final int PHONE = 390;
    private static final String PROBLEM = "学习没有计划，也没有记录，问到的党员说不出学了什么。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Items items;

    private Browsers browsers;
    private InspectionPlay play;
    private String server;

    @BeforeEach
    void openTheBrowser() {
        browsers = Browsers.start();
        server = "http://localhost:" + port;
        play = new InspectionPlay(application, port);
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.leavePictures("inspection-at-the-end");
        browsers.close();
    }

    @Test
    void anInspectorRecordsAFieldVisitOnAPhone() {
        Inspection inspection = play.open("B45", true);
        Page phone = browsers.window(PHONE, 844);
        Accessibility.prepare(phone);
        Tasklist inspector = Tasklist.signIn(phone, server, "expert20", InspectionPlay.PASSWORD);
        phone.navigate(server + "/inspections");
        Accessibility.check(phone, PHONE);
        phone.getByText(inspection.unitName()).click();
        phone.getByLabel("检查日期").fill(LocalDate.now().toString());
        phone.getByLabel("走访的地点").fill("三楼会议室");
        phone.getByLabel("座谈和走访的人").fill("秘书处三人，会员两人");
        assertThat(phone.locator("#head .saved")).containsText("已保存");
        Locator first = phone.locator("#item-1");
        first.getByLabel("不符合").check();
        first.getByLabel("L1 看到的情况").fill("没有学习计划");
        assertThat(first.locator(".saved")).containsText("已保存");
        Screen.picture(phone, "inspection-on-a-phone");
        Accessibility.check(phone, PHONE);

        phone.reload();
        assertThat(first.getByLabel("不符合")).isChecked();
        assertThat(first.getByLabel("L1 看到的情况")).hasValue("没有学习计划");
        // What is still being written goes ahead of the photo.
        first.getByLabel("L1 看到的情况").fill("没有学习计划，记录本是空的。");
        first.getByLabel("L1 的照片或文件").setInputFiles(new FilePayload("空白记录本.png", "image/png", Samples.picture("png", 7)));
        assertThat(first.locator(".evidence-of-item")).containsText("空白记录本.png");
        assertThat(first.getByLabel("L1 看到的情况")).hasValue("没有学习计划，记录本是空的。");

        for (int place = 2; place <= items.of(inspection.id()).size(); place++) {
            Locator item = phone.locator("#item-" + place);
            item.getByLabel("符合", new Locator.GetByLabelOptions().setExact(true)).check();
            assertThat(item.locator(".saved")).containsText("已保存");
        }
        handIn(inspector, "记录检查情况", inspection, "检查记录已写完");
        findOnThePhone(phone, inspection);
        handIn(inspector, "提出问题和典型经验", inspection, "问题和典型经验已写完");
        org.assertj.core.api.Assertions.assertThat(play.people.tasks(inspection.id(), "userTask_answer")).hasSize(1);
    }

    private void handIn(Tasklist inspector, String task, Inspection inspection, String confirmation) {
        inspector.page().navigate(server + "/camunda/app/tasklist/default/");
        inspector.claim(task, inspection.unitName()).tick(confirmation);
        assertThat(inspector.details().getByText("检查记录页面")).hasAttribute("href", "/inspections");
        inspector.submit(task, inspection.unitName());
    }

    private void findOnThePhone(Page phone, Inspection inspection) {
        phone.navigate(server + "/inspections/" + inspection.id());
        phone.getByLabel("条款").selectOption("L1");
        phone.getByLabel("程度").selectOption("ORDINARY");
        phone.getByLabel("具体情况").fill("太短");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提出问题")).click();
        assertThat(phone.locator("#problem-fault")).containsText("请写 10 至 2000 个字");
        assertThat(phone.getByLabel("具体情况")).hasValue("太短");
        phone.getByLabel("具体情况").fill(PROBLEM);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提出问题")).click();
        assertThat(phone.locator("#findings article")).containsText(PROBLEM);
        Accessibility.check(phone, PHONE);
        Screen.picture(phone, "inspection-findings-on-a-phone");
    }

    @Test
    void twoOfATeamDoNotOverwriteEachOther() {
        Inspection inspection = play.open("B47", true);
        Page one = browsers.window(PHONE, 844);
        Page other = browsers.window(PHONE, 844);
        Tasklist.signIn(one, server, "expert20", InspectionPlay.PASSWORD);
        Tasklist.signIn(other, server, "expert21", InspectionPlay.PASSWORD);
        List.of(one, other).forEach(page -> page.navigate(server + "/inspections/" + inspection.id()));
        one.locator("#item-2").getByLabel("L2 看到的情况").fill("先写的内容");
        assertThat(one.locator("#item-2 .saved")).containsText("已保存");
        other.locator("#item-2").getByLabel("L2 看到的情况").fill("后写的内容");
        assertThat(other.locator("#item-2 .saved")).containsText("卫示甲刚刚改过这一项");
        assertThat(other.locator("#item-2").getByLabel("L2 看到的情况")).hasValue("后写的内容");
        one.reload();
        assertThat(one.locator("#item-2").getByLabel("L2 看到的情况")).hasValue("先写的内容");
        one.locator("#item-3").getByLabel("M1 看到的情况").fill("接着写");
        assertThat(one.locator("#item-3 .saved")).hasText(Pattern.compile("已保存 \\d\\d:\\d\\d"));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void shutsNobodyOutOfItsPages(int width, int height) {
        play.begin();
        play.team("第一组", "expert20", "expert24");
        play.units("rule=HAND&units=B54&units=A09&checklist=" + InspectionPlay.VISIT);
        play.units("rule=RANDOM&kind=PROVINCIAL_ASSOCIATION&most=3&checklist=five-goods-review");
        play.change("allotment", "");
        Page page = browsers.window(width, height);
        Accessibility.prepare(page);
        Tasklist.signIn(page, server, "office1", InspectionPlay.PASSWORD);
        for (String path : List.of("/office/inspections", play.page(), "/office/inspections/former-posts", "/office/inspections/checklists", "/office/practices", "/practices", "/inspections")) {
            page.navigate(server + path);
            Accessibility.check(page, width);
            Screen.picture(page, "inspection-%d-%s".formatted(width, path.equals(play.page()) ? "plan" : path.replace('/', '-')));
        }
    }
}
