package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.award.RoundOnScreen.NOMINEE;
import static io.zhengyou.award.RoundOnScreen.REQUIRED;
import static io.zhengyou.award.RoundOnScreen.TITLE;
import static io.zhengyou.browser.Screen.picture;

import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Tasklist;

/** The leading group approves the list and signs the decision, and everybody can read notice and results. */
final class ConferralOnScreen {

    private final RoundOnScreen stage;
    private final Play play;
    private final Tasklist leader;

    ConferralOnScreen(RoundOnScreen stage, Tasklist leader) {
        this.stage = stage;
        play = stage.play();
        this.leader = leader;
    }

    void approveTheList() {
        leader.claim("审批拟表彰名单", TITLE).shows("投票结果", "应到 9 人，投票 9 人").shows("投票结果", NOMINEE + "：赞成 9").choose("审批意见", "同意，进行公示");
        leader.submit("审批拟表彰名单", TITLE);
        stage.read("/notices", "任何人都可以提出异议");
        picture(stage.visitor(), "notice");
    }

    void signTheDecision() {
        play.wait(play.timerOf("catchEvent_noticeOver"));
        Fields decision = leader.claim("签署表彰决定", TITLE).fill("决定文号", "科协发〔2026〕12 号").date("签署日期", stage.today());
        leader.press();
        decision.refuses("我已核对名单，同意表彰", REQUIRED).tick("我已核对名单，同意表彰");
        leader.submit("签署表彰决定", TITLE);
        play.work();
        stage.read("/results", "科协发〔2026〕12 号");
        assertThat(stage.visitor().locator("main")).containsText("共 4 名（个）");
        picture(stage.visitor(), "results");
    }
}
