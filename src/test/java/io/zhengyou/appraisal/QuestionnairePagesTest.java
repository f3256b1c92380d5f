package io.zhengyou.appraisal;

import static io.zhengyou.appraisal.AppraisalPlay.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.appraisal.questionnaire.Questionnaires;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office writes questionnaires and changes them, and no running appraisal notices. */
@ServerTest
class QuestionnairePagesTest {

    private static final String LIST = "/office/appraisals/questionnaires";
    private static final List<Question> QUESTIONS = List.of(new Question("办事公开", "工作机制好", 60), new Question("带头学习", "带头学习提高", 40));

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private Rounds rounds;

    private final String code = UUID.randomUUID().toString();
    private final String name = "问卷" + code;
    private final String page = LIST + "/" + code;
    private Visitor office;

    @BeforeEach
    void write() {
        questionnaires.add(new Questionnaire(code, name, QUESTIONS, null), "office2");
        office = Visitor.browser(port);
        office.signIn("office1", AppraisalPlay.PASSWORD);
    }

    @Test
    void aNewOneCanBeAskedAtOnce() {
        String title = "新" + name;
        assertThat(office.get(LIST + "/new").body()).contains("新建问卷", "第 3 题", "带头弘扬正气", "value=\"意见和建议\"");
        assertThat(send(LIST + "/new", title, "意见", "服务科技工作者", "工作业绩好", "100").statusCode()).isEqualTo(302);
        Questionnaire added = questionnaires.all().stream().filter(one -> one.name().equals(title)).findAny().orElseThrow();
        assertThat(added.questions()).containsExactly(new Question("服务科技工作者", "工作业绩好", 100));
        assertThat(added.comment()).isEqualTo("意见");
        assertThat(office.get(LIST).body()).contains(title, name, "没有");
    }

    @Test
    void aChangeIsANewVersionForLaterAppraisalsOnly() {
        AppraisalPlay play = new AppraisalPlay(engine, port);
        play.begin(code);
        assertThat(send(page, name, "建议", "办事公开", "工作机制好", "50", "听取意见", "群众反映好", "50").statusCode()).isEqualTo(302);
        assertThat(questionnaires.history(code)).hasSize(2);
        assertThat(rounds.get(play.id()).questions()).isEqualTo(QUESTIONS);
        assertThat(rounds.get(play.id()).comment()).isNull();
        assertThat(rounds.get(new AppraisalPlay(engine, port).begin(code)).questions()).extracting(Question::text).containsExactly("办事公开", "听取意见");
        assertThat(office.get(page).body()).contains("第 2 版", "赵示甲（office1）", "办事公开（工作机制好，60%）", "听取意见（群众反映好，50%）");
        assertThat(send(page, name, "建议", "办事公开", "工作机制好", "50", "听取意见", "群众反映好", "50").statusCode()).isEqualTo(302);
        assertThat(questionnaires.history(code)).as("nothing changed").hasSize(2);
    }

    @Test
    void aBallotWithoutCommentsTakesNone() {
        AppraisalPlay play = new AppraisalPlay(engine, port);
        play.begin(code);
        play.goOn(plan("ALL", "A21"));
        Task ballot = play.ballots().get(0);
        HttpResponse<String> refused = play.cast(ballot, 1, "多到基层。");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("不收文字意见");
        assertThat(play.cast(ballot, 1, "").statusCode()).isEqualTo(200);
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndLosesNothing() {
        HttpResponse<String> answer = send(page, "", "长".repeat(51), "办事公开", "工作机制好", "60", "办事公开", "别的", "70", "长".repeat(101), "工作业绩好", "x", "", "工作业绩好", "1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("有 5 处需要修改", "name-fault", "question1-fault", "与上面的题目相同", "question2-fault", "最多 100 个字", "请填写题目",
                "最多 50 个字", "value=\"70\"");
        assertThat(send(page, name, "", "办事公开", "工作机制好", "60").body()).contains("权重之和应为 100，现在是 60。");
        assertThat(send(page, name, "").body()).contains("至少写一道题");
        assertThat(send(page, "“五好”群众满意度", "", "办事公开", "工作机制好", "100").body()).contains("已有同名的问卷");
        assertThat(questionnaires.history(code)).hasSize(1);
    }

    @Test
    void rowsMoveWithoutScripts() {
        String body = office.postForm(page, address(page, name, "", "甲题", "工作机制好", "60", "乙题", "工作机制好", "40") + "&raiseRow=1").body();
        assertThat(body.indexOf("乙题")).isLessThan(body.indexOf("甲题"));
        assertThat(office.postForm(LIST + "/new", address(LIST + "/new", name, "", "甲题", "工作机制好", "60") + "&addRow=1").body()).contains("甲题", "第 2 题");
        assertThat(questionnaires.history(code)).hasSize(1);
    }

    @Test
    void theSecondOfTwoWhoSaveIsTold() {
        questionnaires.save(new Questionnaire(code, name, QUESTIONS, "建议"), 1, "office2");
        HttpResponse<String> late = send(page, name, "", "办事公开", "工作机制好", "100");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("您的这次没有保存", "保存了第 2", "name=\"version\" value=\"2\"", "办事公开（工作机制好，100%）");
        assertThat(questionnaires.history(code)).hasSize(2);
    }

    @Test
    void isTheOfficesAlone() {
        Visitor leader = Visitor.browser(port);
        leader.signIn("leader1", AppraisalPlay.PASSWORD);
        for (String path : List.of(LIST, page, LIST + "/new")) {
            assertThat(leader.get(path).statusCode()).isEqualTo(403);
        }
        assertThat(office.get(LIST + "/unknown").statusCode()).isEqualTo(404);
        assertThat(send(LIST + "/unknown", name + "二", "", "办事公开", "工作机制好", "100").statusCode()).isEqualTo(404);
    }

    /** @param rows text, what it measures, and weight of every question */
    private HttpResponse<String> send(String to, String title, String comment, String... rows) {
        return office.postForm(LIST + "/new", address(to, title, comment, rows));
    }

    private static String address(String to, String title, String comment, String... rows) {
        StringBuilder sent = new StringBuilder("%s?version=1&name=%s&comment=%s".formatted(to, Visitor.encode(title), Visitor.encode(comment)));
        List<String> fields = List.of("questionText", "questionMeasures", "questionWeight");
        for (int place = 0; place < rows.length; place++) {
            sent.append('&').append(fields.get(place % fields.size())).append('=').append(Visitor.encode(rows[place]));
        }
        return sent.toString();
    }
}
