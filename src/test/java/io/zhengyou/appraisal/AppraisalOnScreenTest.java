package io.zhengyou.appraisal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.appraisal.AppraisalPlay.APPROVE;
import static io.zhengyou.appraisal.AppraisalPlay.plan;
import static io.zhengyou.browser.Screen.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.browser.Accessibility;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import io.zhengyou.engine.access.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A ballot in Tasklist and on a phone, and the result, as people see them. */
@ServerTest
@Tag("screen")
class AppraisalOnScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Electors electors;

    @Autowired
    private Links links;

    @Autowired
    private Rounds rounds;

    private final List<String> members = new ArrayList<>();
    private AppraisalPlay play;
    private Browsers browsers;

    @BeforeEach
    void open() {
        begin();
        browsers = Browsers.start();
    }

    private void begin() {
        members.clear();
        play = new AppraisalPlay(engine, port);
        play.begin();
        List<Elector> roll = new ArrayList<>(List.of(new Elector("liaisonA05", "联络员", "A05", null)));
        for (int member = 0; member < 5; member++) {
            members.add(UUID.randomUUID().toString());
            roll.add(new Elector(members.get(member), "会员", "A05", null));
        }
        electors.replace(play.id(), roll);
        Map<String, Object> plan = plan("ALL", "A05", "A06", "P01");
        plan.put("roll", "LIST");
        play.prepare(plan);
        play.people.complete("leader1", play.id(), "userTask_approve", APPROVE);
        play.people.work(play.id());
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    void isFilledInInTasklistAndOnAPhoneAndReadByEverybody() {
        String title = rounds.get(play.id()).title();
        Page watcher = browsers.window(390, 844);
        watcher.navigate(server() + "/appraisals/results/" + play.id());
        assertThat(watcher.locator("[data-count=cast]")).hasText("0");
        Tasklist voter = Tasklist.signIn(browsers.window(), server(), "liaisonA05", AppraisalPlay.PASSWORD);
        voter.open("填写评议票", title);
        Locator form = voter.details();
        choose(form, 0);
        form.locator(".appraisal-question").nth(3).getByLabel("不满意", exactly()).check();
        picture(voter.page(), "appraisal-ballot");
        voter.page().reload();
        voter.open("填写评议票", title);
        assertThat(form.locator("input:checked")).hasCount(15);
        voter.press();
        assertThat(form.locator(".appraisal-code")).hasText(Pattern.compile("(\\w{4}-){3}\\w{4}"));
        picture(voter.page(), "appraisal-code");
        form.locator(".appraisal-noted").click();
        assertThat(voter.card("填写评议票", title)).hasCount(0);

        assertThat(watcher.locator("[data-count=cast]")).hasText("1");
        assertThat(watcher.locator("[data-live-note]")).containsText("自动更新");
        picture(watcher, "appraisal-live");
        theOfficeFollows();
        for (String member : members) {
            byLink(member);
        }
        play.close();
        assertThat(watcher.locator("body")).containsText("已开箱计票");
        publish();
        begin();
        for (int member = 0; member < 5; member++) {
            AppraisalPlay.castByLink(Visitor.browser(port), links.issue(play.id(), members.get(member)), member, "");
        }
        play.close();
        publish();
        for (int width : new int[] {1280, 390}) {
            Page reader = browsers.window(width, 844);
            Accessibility.prepare(reader);
            reader.navigate(server() + "/appraisals/results/" + play.id());
            assertThat(reader.locator("#by-subject tbody tr")).hasCount(3);
            assertThat(reader.locator(".chart canvas")).hasCount(4);
            assertThat(reader.locator("#by-question th")).hasCount(6);
            Accessibility.check(reader, width);
            picture(reader, "appraisal-result-" + width);
        }
    }

    private void theOfficeFollows() {
        for (int width : new int[] {1280, 390}) {
            Page officer = browsers.window(width, 844);
            Accessibility.prepare(officer);
            Tasklist.signIn(officer, server(), "office1", AppraisalPlay.PASSWORD);
            officer.navigate(server() + "/office/appraisals/" + play.id());
            assertThat(officer.locator("[data-count=unit-A05]")).hasText("1");
            Accessibility.check(officer, width);
            picture(officer, "appraisal-office-round-" + width);
        }
    }

    private void publish() {
        play.people.complete("office1", play.id(), "userTask_review", Map.of("note", "结果属实。"));
        play.people.complete("leader1", play.id(), "userTask_approvePublication", APPROVE);
    }

    private void byLink(String member) {
        Page phone = browsers.window(390, 844);
        phone.navigate(server() + "/appraise#" + links.issue(play.id(), member));
        assertThat(phone.locator("h1")).hasText(rounds.get(play.id()).title());
        Locator send = phone.locator("#send-appraisal");
        send.click();
        assertThat(phone.locator(".appraisal-error")).hasCount(15);
        choose(phone.locator("main"), 1);
        phone.locator("textarea").first().fill("<b>多到基层</b>");
        picture(phone, "appraisal-phone");
        send.click();
        assertThat(phone.locator(".appraisal-code")).isVisible();
        phone.context().close();
    }

    private static void choose(Locator form, int step) {
        Locator questions = form.locator(".appraisal-question");
        assertThat(questions).hasCount(15);
        for (int question = 0; question < 15; question++) {
            questions.nth(question).locator("input").nth(step).check();
        }
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
