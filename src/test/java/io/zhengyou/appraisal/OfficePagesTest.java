package io.zhengyou.appraisal;

import static io.zhengyou.appraisal.AppraisalPlay.APPROVE;
import static io.zhengyou.appraisal.AppraisalPlay.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office brings a roll, follows the turnout and prints links. */
@ServerTest
class OfficePagesTest {

    private static final String ROLL = "unit,name,login,mail\nA13,王会员,,\nA13,李会员,,li@example.org\nA13,联络员,liaisonA13,\nB05,赵会员,,\n";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private AppraisalPlay play;
    private Visitor office;
    private String page;

    @BeforeEach
    void begin() {
        play = new AppraisalPlay(engine, port);
        page = "/office/appraisals/" + play.begin();
        office = Visitor.browser(port);
        office.signIn("office1", AppraisalPlay.PASSWORD);
    }

    @Test
    void takesARollAndPrintsTheLinksOfThoseWhoHaveNoLogin() {
        assertThat(upload(ROLL).statusCode()).isEqualTo(302);
        assertThat(office.get(page).body()).contains("名册已导入，共 4 人", "准备中");
        open();
        assertThat(office.get(page).body()).contains("打印未参评者的链接", "4</span> / 4 张").doesNotContain("导入名册");
        assertThat(office.get(page).body().split("打印未参评者的链接", -1)).as("both units have somebody without a login").hasSize(3);
        HttpResponse<String> printed = links("A13");
        assertThat(printed.body()).contains("王会员", "李会员", "data:image/png").doesNotContain("赵会员", "<h2>联络员</h2>");
        assertThat(printed.headers().firstValue("Cache-Control")).hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        String secret = Pattern.compile("/appraise#([\\w-]+)").matcher(printed.body()).results().map(link -> link.group(1)).findFirst().orElseThrow();
        assertThat(AppraisalPlay.castByLink(Visitor.browser(port), secret, 0, "").statusCode()).isEqualTo(200);
        assertThat(office.get("/appraisals/results/" + play.id()).body()).contains("1</span> 人", "25.0</span>%", "评议正在进行").doesNotContain("综合得分");
        assertThat(links("A13").body().split("data:image/png", -1)).as("one has voted").hasSize(2);
    }

    @Test
    void keepsTheTurnoutFreshWhileTheRoundIsOpen() {
        String results = "/appraisals/results/" + play.id();
        assertThat(Visitor.browser(port).get(results + "/turnout").statusCode()).as("a round in preparation").isEqualTo(404);
        upload(ROLL);
        open();
        assertThat(office.get(page).body()).contains("data-live=\"" + page + "/turnout\"", "data-stage=\"VOTING\"", "data-count=\"unit-A13\"", "/js/live.js");
        assertThat(Visitor.browser(port).get(results).body()).contains("data-live=\"" + results + "/turnout\"", "/js/live.js");
        play.cast(play.ballots().stream().filter(ballot -> ballot.getAssignee().equals("liaisonA13")).findAny().orElseThrow(), 0, "");
        HttpResponse<String> live = office.api("GET", page + "/turnout", "");
        assertThat(live.body()).contains("\"stage\":\"VOTING\"", "\"issued\":\"4\"", "\"cast\":\"1\"", "\"unit-A13\":\"1\"", "\"unit-B05\":\"0\"");
        assertThat(live.headers().firstValue("Cache-Control")).contains("no-store");
        String forEverybody = Visitor.browser(port).api("GET", results + "/turnout", "").body();
        assertThat(forEverybody).contains("\"cast\":\"1\"", "\"percent\":\"25.0\"").doesNotContain("unit-");
        play.close();
        assertThat(office.api("GET", page + "/turnout", "").body()).contains("\"stage\":\"VOTING\"");
        assertThat(office.get("/office/appraisals/unknown/turnout").statusCode()).isEqualTo(404);
    }

    @Test
    void offersNoLinksWhereEverybodyHasALogin() {
        upload("unit,name,login,mail\nA13,王会员,,\nB05,联络员,liaisonB05,\n");
        open();
        assertThat(office.get(page).body().split("打印未参评者的链接", -1)).hasSize(2);
    }

    @Test
    void saysLineByLineWhatIsWrongAndTakesNothing() {
        HttpResponse<String> answer = upload("unit,name,login,mail\nZZZ,王会员,,\nA13,,nobody,not-a-mail\nA13,李会员,,\nA13,李会员,,\n");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("没有代码为“ZZZ”的单位", "第 3 行 name：不能为空", "没有用户名为“nobody”的人", "不是电子邮箱地址", "与前面一行重复", "名册上还没有人");
        assertThat(upload("unit,name,login,mail\n").body()).contains("文件里没有人");
        assertThat(upload("").statusCode()).isEqualTo(400);
        assertThat(upload("name\n").body()).contains("第一行应是");
    }

    @Test
    void takesNoRollOnceTheRoundHasBegun() {
        upload(ROLL);
        open();
        assertThat(upload(ROLL).statusCode()).isEqualTo(409);
        assertThat(play.ballots()).hasSize(4);
    }

    @Test
    void saysWhichStepIsStuckAndTriesItAgain() {
        upload(ROLL);
        Map<String, Object> plan = plan("ALL", "A13");
        plan.put("roll", "LIST");
        play.prepare(plan);
        play.people.complete("leader1", play.id(), "userTask_approve", APPROVE);
        Job opening = engine.getManagementService().createJobQuery().messages().processInstanceId(
                engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(play.id()).processDefinitionKey("appraisal-voting")
                        .singleResult().getId()).singleResult();
        assertThat(office.get(page).body()).doesNotContain("重新执行");
        engine.getManagementService().setJobRetries(opening.getId(), 0);
        assertThat(office.get(page).body()).contains("已停在这里：制作评议票");
        assertThat(office.postForm(page, page + "/retry").statusCode()).isEqualTo(302);
        assertThat(office.get(page).body()).contains("已重新执行 1 个步骤").doesNotContain("已停在这里");
        play.people.work(play.id());
        assertThat(play.ballots()).hasSize(4);
    }

    @Test
    void isTheOfficesAlone() {
        Visitor liaison = Visitor.browser(port);
        liaison.signIn("liaisonA13", AppraisalPlay.PASSWORD);
        for (String path : List.of("/office/appraisals", page)) {
            assertThat(liaison.get(path).statusCode()).isEqualTo(403);
        }
        assertThat(Visitor.browser(port).get("/appraisals").statusCode()).as("the public list").isEqualTo(200);
        assertThat(Visitor.browser(port).get("/appraisals/results/" + play.id()).statusCode()).as("a round in preparation").isEqualTo(404);
        assertThat(office.get("/office/appraisals/unknown").statusCode()).isEqualTo(404);
    }

    private void open() {
        Map<String, Object> plan = plan("ALL", "A13", "B05");
        plan.put("roll", "LIST");
        play.prepare(plan);
        play.people.complete("leader1", play.id(), "userTask_approve", APPROVE);
        play.people.work(play.id());
    }

    private HttpResponse<String> upload(String content) {
        return office.upload(page, "roll", content);
    }

    private HttpResponse<String> links(String unit) {
        return office.postForm(page, page + "/links?unit=" + unit);
    }
}
