package io.zhengyou.award;

import static io.zhengyou.award.Answers.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.award.process.SilentExperts;
import io.zhengyou.award.review.Replacement;
import io.zhengyou.award.review.Replacements;
import io.zhengyou.award.review.ReviewState;
import io.zhengyou.award.review.Reviews;
import io.zhengyou.database.AtOnce;
import io.zhengyou.engine.access.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** An expert who does not answer, and one who steps aside. */
@ServerTest
class SilentExpertTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private SilentExperts silent;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Replacements replacements;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private WebApplicationContext server;

    private Play play;
    private Panel panel;
    private MockMvc web;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        panel = new Panel(play);
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
    }

    @Test
    void theOfficeReplacesASilentExpertAfterTheDeadlineWithAReason() throws Exception {
        Task task = drawn("更换专家试验届", "B17");
        String review = review(task);
        replace(review, "多次催办未果。").andExpect(status().isConflict()).andExpect(content().string(containsString("尚未逾期")));
        overdue(task);
        web.perform(get(page()).with(user("office1"))).andExpect(content().string(containsString("更换专家")));
        replace(review, " ").andExpect(status().isBadRequest()).andExpect(content().string(containsString("请写明更换理由")));
        replace(review, "多次催办未果。").andExpect(status().is3xxRedirection());
        web.perform(get(page()).with(user("office1"))).andExpect(content().string(containsString("多次催办未果。")));

        assertThat(reviews.get(review).state()).isEqualTo(ReviewState.WITHDRAWN);
        Replacement record = replacements.ofRound(play.roundId()).get(0);
        assertThat(record).extracting(Replacement::expert, Replacement::officer, Replacement::reason)
                .containsExactly(task.getAssignee(), "office1", "多次催办未果。");
        assertThat(play.open("userTask_review")).hasSize(3).extracting(Task::getAssignee).contains(record.another()).doesNotContain(task.getAssignee());
        assertThat(play.ends(review, "award-expert-review")).containsExactly("endEvent_withdrawn");
        replace(review, "再换一次。").andExpect(status().isConflict()).andExpect(content().string(containsString("这项评审已收回，无需更换专家。")));
        replace("unknown", "再换一次。").andExpect(status().isConflict()).andExpect(content().string(containsString("本届没有这项评审")));
        web.perform(post(page() + "/reviews/" + review + "/replacement").param("reason", "我自己来。").with(user(task.getAssignee())).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void ofTwoOfficersAtOnceOneReplacesAndTheOtherIsTold() {
        Task task = drawn("两人同时更换试验届", "B19");
        overdue(task);
        List<String> answers = new AtOnce(database, transactions).run(this::lockRound, List.of(() -> attempt(task, "office1"), () -> attempt(task, "office2")));
        assertThat(answers).containsExactlyInAnyOrder("replaced", "这项评审已收回，无需更换专家。");
        assertThat(replacements.ofRound(play.roundId())).hasSize(1);
        assertThat(play.open("userTask_review")).hasSize(3);
    }

    @Test
    void anExpertWhoSubmitsFirstKeepsTheReviewAndOneWhoComesSecondIsTold() {
        Task early = drawn("先后提交试验届", "B21");
        overdue(early);
        assertThat(submit(early)).isEqualTo("submitted");
        assertThat(attempt(early, "office1")).isEqualTo("这项评审已评分，无需更换专家。");
        Task late = play.open("userTask_review").get(0);
        assertThat(attempt(late, "office1")).isEqualTo("replaced");
        assertThat(submit(late)).contains("任务");
        assertThat(reviews.scores(review(early))).hasSize(5);
        assertThat(replacements.ofRound(play.roundId())).hasSize(1);
    }

    /** Which of the two the database lets through first is its own affair. */
    @Test
    void ofAnExpertWhoSubmitsAndAnOfficerWhoReplacesAtOnceOneIsTold() {
        Task task = drawn("同时提交试验届", "B27");
        overdue(task);
        List<String> answers = new AtOnce(database, transactions).run(this::lockRound, List.of(() -> submit(task), () -> attempt(task, "office1")));
        boolean submitted = answers.get(0).equals("submitted");
        assertThat(answers.get(submitted ? 1 : 0)).contains(submitted ? "已评分，无需更换专家" : "收回");
        assertThat(replacements.ofRound(play.roundId())).hasSize(submitted ? 0 : 1);
        assertThat(reviews.get(review(task)).state()).isEqualTo(submitted ? ReviewState.SCORED : ReviewState.WITHDRAWN);
    }

    @Test
    void whenNobodyIsLeftThePageSaysSoAndTheExpertKeepsTheTask() throws Exception {
        Task task = drawn("无人可换试验届", "B23");
        overdue(task);
        String nomination = panel.nominations().get(0);
        List<String> asked = reviews.ofRound(play.roundId()).stream().map(one -> one.expert()).toList();
        List<String> others = IntStream.rangeClosed(1, 36).mapToObj(number -> "expert" + number).filter(expert -> !asked.contains(expert)).toList();
        new TransactionTemplate(transactions).executeWithoutResult(status -> reviews.assign(play.roundId(), nomination, others).forEach(reviews::withdraw));
        replace(review(task), "多次催办未果。").andExpect(status().isConflict()).andExpect(content().string(containsString("已没有可以补抽的专家")))
                .andExpect(content().string(containsString("value=\"多次催办未果。\"")));
        assertThat(reviews.get(review(task)).state()).isEqualTo(ReviewState.OPEN);
        assertThat(play.open("userTask_review")).hasSize(3);
    }

    /** Everything an expert can ask of the server, asked by one who has stepped aside. */
    @Test
    void aRecusedExpertFindsNothingOfTheNomineeAnyMore() throws Exception {
        Task task = drawn("回避后试验届", "B25");
        String expert = task.getAssignee();
        play.completeTask(expert, task, Map.of("conflict", "recuse", "conflictKind", "RELATIVE", "conflictReason", "系近亲属。"));
        String other = play.open("userTask_review").get(0).getId();
        Visitor visitor = play.visitor(expert);
        for (String id : List.of(task.getId(), other)) {
            for (String part : List.of("", "/form", "/form-variables", "/deployed-form", "/comment", "/identity-links", "/variables", "/localVariables/taskSubject")) {
                var answer = visitor.engine("/task/" + id + part);
                if (answer.statusCode() < 400) {
                    assertThat(answer.body()).as(part).isEqualTo("[]");
                } else {
                    assertThat(answer.statusCode()).as(part).isBetween(400, 499);
                }
                assertThat(answer.body()).as(part).doesNotContain("B25", panel.nominations().get(0));
            }
        }
        String query = "{\"processVariables\":[{\"name\":\"nominationId\",\"operator\":\"eq\",\"value\":\"" + panel.nominations().get(0) + "\"}]}";
        assertThat(visitor.engine("POST", "/task", query).body()).isEqualTo("[]");
        assertThat(visitor.engine("POST", "/task/count", query).body()).contains("\"count\":0");
        for (String path : List.of("/history/variable-instance", "/variable-instance", "/process-instance", "/history/detail", "/execution")) {
            assertThat(visitor.engine(path).statusCode()).as(path).isIn(401, 403, 404);
        }
        for (String path : List.of(page(), "/office/rounds")) {
            web.perform(get(path).with(user(expert))).andExpect(status().isForbidden()).andExpect(content().string(not(containsString("B25"))));
        }
        assertThat(visitor.engine("/history/task?processVariables=nominationId_eq_" + panel.nominations().get(0)).body()).doesNotContain("B25");
        assertThat(jdbc.sql("SELECT kind FROM award_conflict WHERE nomination_id = ?").param(panel.nominations().get(0)).query(String.class).list())
                .containsExactly("RELATIVE");
        assertThat(play.open("userTask_review")).hasSize(3).extracting(Task::getAssignee).doesNotContain(expert);
    }

    private Task drawn(String title, String unit) {
        panel.drawn(title, LocalDate.now(clock).plusDays(30), 1, unit);
        return play.open("userTask_review").get(0);
    }

    private static void overdue(Task task) {
        ClockUtil.setCurrentTime(new Date(task.getDueDate().getTime() + 60_000));
    }

    private String attempt(Task task, String officer) {
        try {
            silent.replace(play.roundId(), review(task), officer, "多次催办未果。");
            return "replaced";
        } catch (RuntimeException refused) {
            return refused.getMessage();
        }
    }

    private String submit(Task task) {
        try {
            play.completeTask(task.getAssignee(), task, scores(5, 70));
            return "submitted";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private ResultActions replace(String review, String reason) throws Exception {
        return web.perform(post(page() + "/reviews/" + review + "/replacement").param("reason", reason).with(user("office1")).with(csrf()));
    }

    private String review(Task task) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    private void lockRound() {
        jdbc.sql("SELECT id FROM award_round WHERE id = ? FOR UPDATE").param(play.roundId()).query(String.class).single();
    }

    private String page() {
        return "/office/rounds/" + play.roundId();
    }
}
