package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.award.RoundOnScreen.REQUIRED;
import static io.zhengyou.award.RoundOnScreen.TITLE;
import static io.zhengyou.browser.Screen.speaksChinese;

import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Tasklist;

/** The office drafts the scheme of a round, the leading group approves it, and everybody can read the call. */
final class CallOnScreen {

    private final RoundOnScreen stage;
    private final Play play;
    private final Tasklist officer;
    private final Tasklist leader;

    CallOnScreen(RoundOnScreen stage, Tasklist officer, Tasklist leader) {
        this.stage = stage;
        play = stage.play();
        this.officer = officer;
        this.leader = leader;
    }

    void draftTheScheme() {
        officer.begin("评选届次").select("奖项", "中国青年科技奖").fill("届次名称", TITLE);
        officer.start();
        play.follow(TITLE);
        Fields scheme = officer.claim("拟定评选方案", TITLE);
        scheme.shows("奖项", "中国青年科技奖").hides("退回意见").fill("评选通知正文", """
                请各单位按照公开、公平、公正的原则，推荐在科学研究一线作出突出成绩的青年科技工作者。
                推荐工作须经单位党组织集体研究，并在单位内公示。""");
        officer.press();
        scheme.refuses("推荐截止日期", REQUIRED).date("推荐截止日期", stage.today());
        officer.press();
        assertThat(officer.notices()).containsText("「推荐截止日期」须晚于今天，请改选日期。");
        speaksChinese(officer.page());
        scheme.date("推荐截止日期", stage.today().plusDays(30)).fill("表彰名额", 4).fill("专家组人数", 5).fill("每份推荐评审专家数", 3);
        officer.submit("拟定评选方案", TITLE);
    }

    void publishTheCall() {
        leader.claim("审批评选方案", TITLE).shows("表彰名额", "4").choose("审批意见", "同意，发布评选通知");
        leader.submit("审批评选方案", TITLE);
        stage.read("/calls", "不超过 4 名（个）");
    }
}
