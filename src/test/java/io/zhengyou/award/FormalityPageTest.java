package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.zhengyou.ServerTest;
import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.nomination.State;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The office accepts many nominations at once. */
@ServerTest
class FormalityPageTest {

    private static final List<String> COMPLETE = List.of("推荐表", "事迹材料", "党组织会议记录");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private Docket docket;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Units units;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private WebApplicationContext server;

    private final List<String> made = new ArrayList<>();
    private Play play;
    private MockMvc web;

    @BeforeEach
    void openARound() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        play = new Play(engine, port);
        play.startRound("party-organisation", "先进基层党组织批量审查试验届");
        Map<String, Object> scheme = new HashMap<>(scheme(LocalDate.now(clock).plusDays(60), 3));
        scheme.put("quotaPerUnit", 5);
        play.decide("office1", "userTask_draftScheme", scheme);
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
    }

    @AfterEach
    void clear() {
        made.forEach(nomination -> engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nomination)
                .rootProcessInstances().list().forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "a test left it")));
    }

    @Test
    void acceptsWhatIsTickedAndSaysWhatItDidNotAndWhy() throws Exception {
        String first = nominate("B11", "第一党支部", COMPLETE);
        String second = nominate("B13", "第二党支部", COMPLETE);
        String incomplete = nominate("B15", "第三党支部", List.of("推荐表"));
        String claimed = nominate("B17", "第四党支部", COMPLETE);
        engine.getTaskService().setAssignee(task(claimed), "office2");
        String unticked = nominate("B19", "第五党支部", COMPLETE);

        assertThat(page("")).contains("第一党支部", "第四党支部", "服务科技工作者。").doesNotContain("第三党支部", "value=\"" + task(claimed));
        assertThat(page("?all=true")).contains("第三党支部", "预审有发现，请逐件办理。");

        String outcome = outcome(accept(task(first), task(second), task(incomplete), task(claimed), "no-such-task"));
        assertThat(outcome).contains("已通过 2 件", "3 件没有办理", "第三党支部（", "预审有发现，请逐件办理。", "正由", "可能已由他人办结");
        assertThat(List.of(first, second, incomplete, claimed, unticked)).extracting(id -> nominations.get(id).state())
                .containsExactly(State.IN_INTEGRITY_REVIEW, State.IN_INTEGRITY_REVIEW, State.IN_FORMALITY_REVIEW, State.IN_FORMALITY_REVIEW, State.IN_FORMALITY_REVIEW);
        assertThat(engine.getHistoryService().createHistoricTaskInstanceQuery().processInstanceBusinessKey(first).taskAssignee("office1").count())
                .isOne();
    }

    @Test
    void saysWhenNothingIsTickedAndLetsOnlyTheOfficeIn() throws Exception {
        MvcResult nothing = web.perform(post(address("")).with(user("office1")).with(csrf())).andReturn();
        assertThat(nothing.getResponse().getStatus()).isEqualTo(400);
        assertThat(nothing.getResponse().getContentAsString()).contains("没有勾选任何推荐。");
        for (String other : List.of("leader1", "liaisonB11", "expert1")) {
            assertThat(web.perform(get(address("")).with(user(other))).andReturn().getResponse().getStatus()).as(other).isEqualTo(403);
            assertThat(web.perform(post(address("")).with(user(other)).with(csrf()).param("task", "any")).andReturn().getResponse().getStatus())
                    .as(other).isEqualTo(403);
        }
    }

    @Test
    void goesThroughTheDoorThatWaitsForSigners() throws Exception {
        String nomination = nominate("B21", "待会签党支部", COMPLETE);
        String task = task(nomination);
        engine.getTaskService().setAssignee(task, "office1");
        web.perform(post("/desk/tasks/" + task).with(user("office1")).with(csrf()).param("action", "addSigner").param("person", "office3"));
        assertThat(outcome(accept(task))).contains("已通过 0 件", "还在等待会签：");
        assertThat(nominations.get(nomination).state()).isEqualTo(State.IN_FORMALITY_REVIEW);
    }

    @Test
    void acceptsMoreThanTwoHundredNominationsPartByPart() throws Exception {
        List<Unit> all = units.all();
        IntStream.range(0, 205).forEach(number -> nominate(all.get(number % all.size()).code(), "第" + number + "号党支部", COMPLETE));
        assertThat(page("")).contains("待审 205 件", "第204号党支部");
        assertThat(round("")).contains("共 205 项", "第 1 页，共 3 页", "?page=2#tasks").satisfies(first -> assertThat(tasks(first)).hasSize(100));
        assertThat(List.of("", "?page=2", "?page=3")).flatMap(page -> tasks(round(page))).hasSize(205).doesNotHaveDuplicates();
        assertThat(tasks(round("?page=99"))).isEqualTo(tasks(round("?page=3")));

        MvcResult first = accept(made.stream().map(this::task).toArray(String[]::new));
        assertThat(next(first)).contains("已办 40 件，共 205 件", "value=\"" + task(made.get(204))).doesNotContain("通过勾选的推荐");
        assertThat(page("")).contains("待审 165 件");
        assertThat(outcome(first)).contains("已通过 205 件", "没有待审的推荐");
        assertThat(nominations.ofRound(play.roundId())).extracting(Nomination::state).containsOnly(State.IN_INTEGRITY_REVIEW);
    }

    /** Sends what the page says is left, until nothing is. */
    private String outcome(MvcResult result) throws Exception {
        String page = next(result);
        while (page.contains("id=\"go-on\"")) {
            MockHttpServletRequestBuilder more = post(address("")).with(user("office1")).with(csrf()).session(session(result)).param("more", "true");
            Pattern.compile("name=\"task\" value=\"([^\"]+)\"").matcher(page).results().forEach(left -> more.param("task", left.group(1)));
            page = next(web.perform(more).andReturn());
        }
        return page;
    }

    private String next(MvcResult result) throws Exception {
        assertThat(result.getResponse().getStatus()).isEqualTo(302);
        return web.perform(get(result.getResponse().getRedirectedUrl()).with(user("office1")).session(session(result))).andReturn()
                .getResponse().getContentAsString();
    }

    private static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }

    private MvcResult accept(String... tasks) throws Exception {
        return web.perform(post(address("")).with(user("office1")).with(csrf()).param("task", tasks)).andReturn();
    }

    private String round(String query) {
        return play.visitor("office1").get("/office/rounds/" + play.roundId() + query).body();
    }

    private static List<String> tasks(String page) {
        return Pattern.compile("href=\"/desk/tasks/([^\"]+)\"").matcher(page).results().map(found -> found.group(1)).toList();
    }

    private String page(String query) throws Exception {
        MockHttpServletResponse answer = web.perform(get(address(query)).with(user("office1"))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String address(String query) {
        return "/office/rounds/" + play.roundId() + "/formality" + query;
    }

    private String task(String nomination) {
        return play.task(nomination, "userTask_reviewFormality").getId();
    }

    /** As endorsed by its unit: what comes before is tested elsewhere. */
    private String nominate(String unit, String name, List<String> materials) {
        Nominee nominee = new Nominee(name, null, "服务科技工作者。", "建设学习型党组织。".repeat(100), materials);
        String nomination = new TransactionTemplate(transactions).execute(running -> {
            String id = docket.start(play.roundId(), units.find(unit).orElseThrow(), "liaison" + unit);
            docket.submit(id, nominee, "liaison" + unit);
            return id;
        });
        evidence.attach(nomination, new Origin("liaison" + unit, "userTask_nominate", null), "推荐表.png", Samples.picture("png", 0xFFFFFF));
        engine.getRuntimeService().startProcessInstanceByKey("award-check", nomination, Map.of("roundId", play.roundId(),
                "nominationId", nomination, "unitCode", unit, "nominator", "liaison" + unit, "subject", name));
        made.add(nomination);
        return nomination;
    }
}
