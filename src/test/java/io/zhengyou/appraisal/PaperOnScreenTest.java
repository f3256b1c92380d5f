package io.zhengyou.appraisal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.browser.Screen.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.paper.StackState;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stack of papers as liaison and office see it; what is on the papers is typed with the keyboard alone. */
@ServerTest
@Tag("screen")
class PaperOnScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Electors electors;

    @Autowired
    private Stacks stacks;

    @Autowired
    private Rounds rounds;

    private PaperPlay play;
    private String title;
    private Browsers browsers;

    @BeforeEach
    void open() {
        play = new PaperPlay(new AppraisalPlay(engine, port), port);
        play.open(electors);
        title = rounds.get(play.round.id()).title();
        browsers = Browsers.start();
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.leavePictures("paper-last");
        browsers.close();
    }

    @Test
    void isIssuedTypedTwiceAndDecidedOnScreen() {
        issue();
        typeFirst();
        typeSecond();
        decide();
        Assertions.assertThat(stacks.of(play.round.id()).get(0).state()).isEqualTo(StackState.IN_BOX);
        follow();
    }

    private void issue() {
        Tasklist liaison = Tasklist.signIn(browsers.window(), server(), "liaisonA05", AppraisalPlay.PASSWORD);
        liaison.claim("发放纸质票", title);
        picture(liaison.page(), "paper-issue-task");
        Page page = follow(liaison, "打开发放页面");
        page.getByLabel("选择会员0").check();
        page.getByLabel("选择会员1").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("发给勾选的人")).click();
        assertThat(page.locator("[role=status]")).containsText("已登记发给 2 人");
        page.setViewportSize(1280, 1500);
        picture(page, "paper-issue");
        page.reload();
        Accessibility.check(page, 1280);
        page.setViewportSize(390, 844);
        picture(page, "paper-issue-phone");
        liaison.submit("发放纸质票", title);
        liaison.claim("登记收回的票", title).fill("收回的张数", "2");
        picture(liaison.page(), "paper-return-task");
        liaison.submit("登记收回的票", title);
    }

    private void typeFirst() {
        Tasklist office = Tasklist.signIn(browsers.window(), server(), "office1", AppraisalPlay.PASSWORD);
        office.claim("录入第一遍", title);
        picture(office.page(), "paper-entry-task");
        Page page = follow(office, "打开录入页面");
        assertThat(page.locator("[name=number]")).hasValue("1");
        page.keyboard().type("1111122222");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=number]")).hasValue("2");
        page.keyboard().type("123");
        page.keyboard().press("Enter");
        assertThat(page.locator("[aria-invalid]")).hasCount(7);
        picture(page, "paper-entry-refused");
        page.keyboard().type("4500000");
        assertThat(page.locator("[aria-invalid]")).hasCount(0);
        page.keyboard().type("多到基层");
        picture(page, "paper-entry");
        page.keyboard().press("Enter");
        assertThat(page.locator(".typing-progress")).containsText("2 张已全部录完");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("2").setExact(true)).click();
        assertThat(page.locator("[name=s2]")).hasValue("多到基层");
        page.reload();
        assertThat(page.locator(".typing-progress")).containsText("2 张已全部录完");
        picture(page, "paper-entry-done");
        Accessibility.check(page, 1280);
        office.submit("录入第一遍", title);
    }

    private void typeSecond() {
        play.type("office2", "userTask_enterSecond", List.of(
                PaperPlay.with(fields("1111122222"), "s1q3", "4"), PaperPlay.with(fields("1234500000"), "s2", "多到基层！")));
    }

    private void decide() {
        Tasklist third = Tasklist.signIn(browsers.window(), server(), "office3", AppraisalPlay.PASSWORD);
        third.claim("裁定不一致之处", title);
        picture(third.page(), "paper-decision-task");
        Page page = follow(third, "打开核对页面");
        assertThat(page.locator("tbody tr")).hasCount(1);
        picture(page, "paper-decision");
        page.keyboard().type("1");
        page.keyboard().press("Enter");
        assertThat(page.locator(".typing-message")).containsText("已保存");
        picture(page, "paper-decision-saved");
        third.details().getByLabel("已按原票裁定，放入票箱").check();
        third.submit("裁定不一致之处", title);
    }

    private void follow() {
        for (int width : new int[] {1280, 390}) {
            Page office = browsers.window(width, 844);
            Accessibility.prepare(office);
            Tasklist.signIn(office, server(), "office1", AppraisalPlay.PASSWORD);
            office.navigate(server() + "/office/appraisals/" + play.round.id());
            assertThat(office.locator("main")).containsText("发出 2，收回 2，入箱 2 张");
            Accessibility.check(office, width);
            picture(office, "paper-office-" + width);
        }
    }

    private static Map<String, String> fields(String digits) {
        Map<String, String> fields = PaperPlay.paper(1, "");
        for (int place = 0; place < digits.length(); place++) {
            fields.put("s%dq%d".formatted(1 + place / PaperPlay.QUESTIONS, 1 + place % PaperPlay.QUESTIONS), digits.substring(place, place + 1));
        }
        return fields;
    }

    /** The link in a form leads to this server, whatever address that calls its own. */
    private Page follow(Tasklist person, String name) {
        Locator link = person.details().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
        assertThat(link).hasAttribute("href", Pattern.compile(".*/appraisals/paper/.*"));
        Page page = person.page().context().newPage();
        Accessibility.prepare(page);
        page.navigate(server() + link.getAttribute("href").replaceFirst("^https?://[^/]+", ""));
        return page;
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
