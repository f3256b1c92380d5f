package io.zhengyou.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhengyou.award.Answers.scores;
import static io.zhengyou.award.RoundOnScreen.NOMINEE;
import static io.zhengyou.award.RoundOnScreen.REQUIRED;
import static io.zhengyou.award.RoundOnScreen.TITLE;
import static io.zhengyou.browser.Screen.speaksChinese;

import com.microsoft.playwright.Locator;
import io.zhengyou.browser.Fields;
import io.zhengyou.browser.Tasklist;
import java.util.List;
import org.camunda.bpm.engine.task.Task;

/** An expert scores, and the committee votes in secret. */
final class JudgementOnScreen {

    private final RoundOnScreen stage;
    private final Play play;
    private final Tasklist officer;

    JudgementOnScreen(RoundOnScreen stage, Tasklist officer) {
        this.stage = stage;
        play = stage.play();
        this.officer = officer;
    }

    void score() {
        play.wait(play.timerOf("catchEvent_windowClosed"));
        List<Task> reviews = play.open("userTask_review");
        Tasklist expert = stage.signIn(reviews.get(0).getAssignee());
        String subject = stage.subject(reviews.get(0));
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

    void vote() {
        officer.claim("确认入围名单", TITLE).shows("得分排名", NOMINEE).fill("入围数量", 4);
        officer.submit("确认入围名单", TITLE);
        play.work();
        List<Task> ballots = play.openBallots();
        Tasklist member = stage.signIn(ballots.get(0).getAssignee());
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
}
