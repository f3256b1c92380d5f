package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.award.RoundOnScreen.NOMINATION;
import static io.zhengyou.award.RoundOnScreen.NOMINEE;
import static io.zhengyou.award.RoundOnScreen.REQUIRED;
import static io.zhengyou.award.RoundOnScreen.TITLE;
import static io.zhengyou.browser.Screen.picture;

import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Tasklist;
import java.util.Date;

/** A unit nominates somebody, its secretary signs, the office and the ethics committee check. */
final class NominationOnScreen {

    private final RoundOnScreen stage;
    private final Play play;
    private final Tasklist officer;
    private final Companions companions;

    NominationOnScreen(RoundOnScreen stage, Tasklist officer) {
        this.stage = stage;
        play = stage.play();
        this.officer = officer;
        companions = new Companions(play);
    }

    void nominate() {
        Tasklist liaison = stage.signIn("liaisonA05");
        liaison.begin("推荐候选人").select("评选届次", TITLE).select("推荐单位", "中国声学学会");
        liaison.start();
        Fields nominee = liaison.open("填写推荐材料", TITLE).fill("姓名（集体名称）", NOMINEE)
                .fill("公开简介", "长期从事水声传播研究，提出的反演方法已用于海洋观测网建设，热心科普。")
                .fill("主要事迹", "围绕复杂海洋环境中的声传播开展系统研究，取得一批原创成果；坚持面向公众讲授声学知识。")
                .choose("已提交材料", "推荐表").choose("已提交材料", "代表性成果");
        liaison.press();
        nominee.refuses("出生日期", REQUIRED).date("出生日期", stage.today().minusYears(50));
        liaison.press();
        assertThat(liaison.notices()).containsText("超过 40 岁的年龄上限");
        nominee.date("出生日期", stage.today().minusYears(34));
        liaison.submit("填写推荐材料", TITLE);
    }

    void endorse() {
        Tasklist secretary = stage.signIn("secretaryA05");
        secretary.claim("签署单位党组织意见", NOMINATION).shows("推荐单位", "中国声学学会")
                .choose("单位党组织意见", "同意推荐").fill("意见内容", "经党组织会议集体研究，同意推荐。");
        secretary.submit("签署单位党组织意见", NOMINATION);
    }

    void examine() {
        companions.nominate(stage.today().minusYears(33));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        // Whoever works then has a clock that says so.
        officer.page().clock().setSystemTime(Date.from(stage.now()));
        Fields formality = officer.claim("形式审查", NOMINATION);
        formality.shows("资格预审结果", "成果证明").shows("前序意见", "同意推荐").choose("形式审查结论", "通过").hides("不通过的理由");
        picture(officer.page(), "tasklist");
        officer.submit("形式审查", NOMINATION);
        companions.examine();
        Tasklist ethics = stage.signIn("ethics1");
        ethics.claim("科学道德审查", NOMINATION).choose("科学道德审查结论", "未发现问题");
        ethics.submit("科学道德审查", NOMINATION);
    }
}
