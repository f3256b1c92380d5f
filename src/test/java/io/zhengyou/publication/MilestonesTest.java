package io.zhengyou.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.publication.campaign.Milestone;
import io.zhengyou.publication.campaign.Milestones;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The milestones of the campaign, from the office's page to everybody's. */
@ServerTest
class MilestonesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Milestones milestones;

    @Test
    void everybodySeesWhatTheOfficeHasSet() {
        Visitor office = visitor("office1");
        assertThat(office.submit("/office/milestones/new", "/office/milestones/new", fields("2027-03-01", "中期总结<b>", "各单位总结。")).statusCode()).isEqualTo(302);

        assertThat(Visitor.browser(port).get("/campaign").body()).contains("中国共产党成立90周年", "中期总结&lt;b&gt;", "即将到来").doesNotContain("修改活动进程");

        String id = find("中期总结<b>").id();
        office.submit("/office/milestones/" + id, "/office/milestones/" + id, fields("2027-04-01", "中期总结", "推迟一个月。"));
        assertThat(milestones.find(id)).hasValueSatisfying(changed -> assertThat(changed.dueOn()).hasToString("2027-04-01"));
        office.submit("/office/milestones/" + id, "/office/milestones/" + id + "/remove", "");
        assertThat(milestones.find(id)).isEmpty();
        assertThat(office.submit("/office/milestones/new", "/office/milestones/" + id, fields("2027-04-01", "中期总结", "没有了。")).statusCode()).isEqualTo(404);
    }

    @Test
    void saysAtItsFieldWhatIsWrongAndKeepsTheRest() {
        for (String day : List.of("", "2027-02-30", "七月一日", "+12027-01-01")) {
            var refused = visitor("office1").submit("/office/milestones/new", "/office/milestones/new", fields(day, "写好的标题", ""));
            assertThat(refused.statusCode()).as(day).isEqualTo(400);
            assertThat(refused.body()).contains("写好的标题", "请填写日期", "day-fault", "text-fault");
        }
    }

    @Test
    void onlyTheOfficeChangesThem() {
        assertThat(visitor("leader1").get("/office/milestones").statusCode()).isEqualTo(403);
        assertThat(visitor("office1").get("/office/milestones/no-such").statusCode()).isEqualTo(404);
    }

    private Milestone find(String title) {
        return milestones.all().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
    }

    private static String fields(String day, String title, String text) {
        return "day=" + encode(day) + "&title=" + encode(title) + "&text=" + encode(text);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
