package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.award.Answers.scores;
import static io.zhengyou.browser.Screen.picture;
import static io.zhengyou.browser.Screen.speaksChinese;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.zhengyou.ServerTest;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Tasklist;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A round as its people see it: each signs in and works in Tasklist, and a visitor reads what is public. On a server of its own, because a list
 * of tasks shows one page and other tests leave many.
 */
@ServerTest
@Tag("own-server")
class AwardRoundOnScreenTest {

    private static final String TITLE = "第二十届中国青年科技奖";
    private static final String NOMINEE = "林示远";
    private static final String NOMINATION = TITLE + "：" + NOMINEE;
    private static final String REQUIRED = "此项必填。";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    private Browsers browsers;
    private Play play;
    private Companions companions;
    private Page visitor;
    private Tasklist officer;
    private Tasklist leader;

    @BeforeEach
    void openTheBrowser() {
        play = new Play(engine, port);
        companions = new Companions(play);
        browsers = Browsers.start();
        visitor = browsers.window();
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.leavePictures("round-at-the-end");
        browsers.close();
    }

    @Test
    void goesFromTheFirstFormToThePublishedResult() {
        officer = signIn("office1");
        leader = signIn("leader1");
        draftTheScheme();
        publishTheCall();
        nominate();
        endorse();
        examine();
        score();
        vote();
        approveTheList();
        signTheDecision();
    }

    private void draftTheScheme() {
        officer.begin("评选届次").select("奖项", "中国青年科技奖").fill("届次名称", TITLE);
        officer.start();
        play.follow(TITLE);
        Fields scheme = officer.claim("拟定评选方案", TITLE);
        scheme.shows("奖项", "中国青年科技奖").hides("退回意见").fill("评选通知正文", """
                请各单位按照公开、公平、公正的原则，推荐在科学研究一线作出突出成绩的青年科技工作者。
                推荐工作须经单位党组织集体研究，并在单位内公示。""");
        officer.press();
        scheme.refuses("推荐截止日期", REQUIRED).date("推荐截止日期", today());
        officer.press();
        assertThat(officer.notices()).containsText("「推荐截止日期」须晚于今天，请改选日期。");
        speaksChinese(officer.page());
        scheme.date("推荐截止日期", today().plusDays(30)).fill("表彰名额", 4).fill("专家组人数", 5).fill("每份推荐评审专家数", 3);
        officer.submit("拟定评选方案", TITLE);
    }

    private void publishTheCall() {
        leader.claim("审批评选方案", TITLE).shows("表彰名额", "4").choose("审批意见", "同意，发布评选通知");
        leader.submit("审批评选方案", TITLE);
        read("/calls", "不超过 4 名（个）");
    }

    private void nominate() {
        Tasklist liaison = signIn("liaisonA05");
        liaison.begin("推荐候选人").select("评选届次", TITLE).select("推荐单位", "中国声学学会");
        liaison.start();
        Fields nominee = liaison.open("填写推荐材料", TITLE).fill("姓名（集体名称）", NOMINEE)
                .fill("公开简介", "长期从事水声传播研究，提出的反演方法已用于海洋观测网建设，热心科普。")
                .fill("主要事迹", "围绕复杂海洋环境中的声传播开展系统研究，取得一批原创成果；坚持面向公众讲授声学知识。")
                .choose("已提交材料", "推荐表").choose("已提交材料", "代表性成果");
        liaison.press();
        nominee.refuses("出生日期", REQUIRED).date("出生日期", today().minusYears(50));
        liaison.press();
        assertThat(liaison.notices()).containsText("超过 40 岁的年龄上限");
        nominee.date("出生日期", today().minusYears(34));
        liaison.submit("填写推荐材料", TITLE);
    }

    private void endorse() {
        Tasklist secretary = signIn("secretaryA05");
        secretary.claim("签署单位党组织意见", NOMINATION).shows("推荐单位", "中国声学学会")
                .choose("单位党组织意见", "同意推荐").fill("意见内容", "经党组织会议集体研究，同意推荐。");
        secretary.submit("签署单位党组织意见", NOMINATION);
    }

    private void examine() {
        companions.nominate(today().minusYears(33));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        // Whoever works then has a clock that says so.
        officer.page().clock().setSystemTime(Date.from(clock.instant()));
        Fields formality = officer.claim("形式审查", NOMINATION);
        formality.shows("资格预审结果", "成果证明").shows("前序意见", "同意推荐").choose("形式审查结论", "通过").hides("不通过的理由");
        picture(officer.page(), "tasklist");
        officer.submit("形式审查", NOMINATION);
        companions.examine();
        Tasklist ethics = signIn("ethics1");
        ethics.claim("科学道德审查", NOMINATION).choose("科学道德审查结论", "未发现问题");
        ethics.submit("科学道德审查", NOMINATION);
    }

    private void score() {
        play.wait(play.timerOf("catchEvent_windowClosed"));
        List<Task> reviews = play.open("userTask_review");
        Tasklist expert = signIn(reviews.get(0).getAssignee());
        String subject = engine.getTaskService().getVariableLocal(reviews.get(0).getId(), "taskSubject").toString();
        Fields review = expert.open("评审打分", subject);
        expert.press();
        review.refuses("您与候选人是否存在利害关系？", REQUIRED).choose("您与候选人是否存在利害关系？", "没有，参加评审")
                .fill("第一项：科学贡献（40%）", 92).fill("第二项：创新性（30%）", 101).fill("第三项：影响力（30%）", 88)
                .fill("评审意见", "成果突出，材料属实，建议入围。");
        expert.press();
        review.refuses("第二项：创新性（30%）", "不能大于 100。").fill("第二项：创新性（30%）", 90);
        expert.submit("评审打分", subject);
        reviews.stream().skip(1).forEach(task -> play.completeTask(task.getAssignee(), task, scores(3, 85)));
        play.work();
    }

    private void vote() {
        officer.claim("确认入围名单", TITLE).shows("得分排名", NOMINEE).fill("入围数量", 4);
        officer.submit("确认入围名单", TITLE);
        play.work();
        List<Task> ballots = play.openBallots();
        Tasklist member = signIn(ballots.get(0).getAssignee());
        member.open("投票", TITLE);
        Locator row = member.details().locator(".zy-ballot-option");
        assertThat(row).hasCount(4);
        member.press();
        assertThat(row.nth(3)).containsText("请在“赞成、反对、弃权”中选择一项。");
        row.getByLabel("赞成").all().forEach(Locator::check);
        speaksChinese(member.page());
        member.press();
        assertThat(member.notices()).containsText("您的选票已投入票箱，不能再更改。");
        assertThat(member.card("投票", TITLE)).hasCount(0);
        play.vote(ballots.subList(1, ballots.size()), voter -> List.of("APPROVE", "APPROVE", "APPROVE", "APPROVE"));
        play.work();
    }

    private void approveTheList() {
        leader.claim("审批拟表彰名单", TITLE).shows("投票结果", "应到 9 人，投票 9 人").shows("投票结果", NOMINEE + "：赞成 9").choose("审批意见", "同意，进行公示");
        leader.submit("审批拟表彰名单", TITLE);
        read("/notices", "任何人都可以提出异议");
        picture(visitor, "notice");
    }

    private void signTheDecision() {
        play.wait(play.timerOf("catchEvent_noticeOver"));
        Fields decision = leader.claim("签署表彰决定", TITLE).fill("决定文号", "科协发〔2026〕12 号").date("签署日期", today());
        leader.press();
        decision.refuses("我已核对名单，同意表彰", REQUIRED).tick("我已核对名单，同意表彰");
        leader.submit("签署表彰决定", TITLE);
        play.work();
        read("/results", "科协发〔2026〕12 号");
        assertThat(visitor.locator("main")).containsText("共 4 名（个）");
        picture(visitor, "results");
    }

    /** What anybody finds who comes from the home page. */
    private void read(String list, String text) {
        visitor.navigate(server() + "/");
        visitor.locator(".public a[href='" + list + "']").click();
        visitor.locator("main").getByText(TITLE).click();
        assertThat(visitor.locator("h1")).hasText(TITLE);
        assertThat(visitor.locator("main")).containsText(text);
        if (!list.equals("/calls")) {
            assertThat(visitor.locator("main")).containsText(NOMINEE);
        }
    }

    private Tasklist signIn(String user) {
        Tasklist tasklist = Tasklist.signIn(browsers.window(), server(), user, Play.PASSWORD);
        speaksChinese(tasklist.page());
        return tasklist;
    }

    private String server() {
        return "http://localhost:" + port;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
