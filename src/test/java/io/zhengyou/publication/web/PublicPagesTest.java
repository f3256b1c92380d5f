package io.zhengyou.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.award.CallPublished;
import io.zhengyou.award.Criterion;
import io.zhengyou.award.Listed;
import io.zhengyou.award.NoticePublished;
import io.zhengyou.award.ResultsPublished;
import io.zhengyou.award.RoundTerminated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What is published here is rolled back, except where a test is about the transaction itself. */
@ServerTest
@Transactional
class PublicPagesTest {

    private static final String PROGRAMME = "全国优秀科技工作者";
    private static final String RECORD = "0123456789abcdef".repeat(4);
    private static final Listed WANG = new Listed("王小明", "中国物理学会", "长期从事量子信息研究。");
    private static final Listed LI = new Listed("李 <b>红</b> & 团队", "中国数学会", "<script>alert(1)</script>");

    private final String round = UUID.randomUUID().toString();

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private MockMvc web;
    private LocalDate today;

    @BeforeEach
    void openTheBrowser() {
        // Without the filters of the access module: who may see these pages is its concern.
        web = MockMvcBuilders.webAppContextSetup(server).build();
        today = LocalDate.now(clock);
    }

    @Test
    void anOpenCallIsOnTheHomePageAndInTheList() throws Exception {
        events.publishEvent(call(today.minusDays(1), today.plusDays(5)));
        for (String page : List.of("/", "/calls")) {
            see(page, title("征集"), "href=\"/calls/" + round + "\"", PROGRAMME, "还剩 5 天");
        }
    }

    @Test
    void aCallShowsItsTextQuotaAndCriteria() throws Exception {
        events.publishEvent(call(today, today.plusDays(1)));
        see("/calls/" + round, title("征集"), "请各单位\n认真推荐。", "不超过 30 名（个）", "最多推荐 2 名（个）", "创新贡献", "60%");
    }

    @Test
    void aCallPastItsLastDayIsClosedAndNoLongerOnTheHomePage() throws Exception {
        events.publishEvent(call(today.minusDays(9), today.minusDays(1)));
        see("/calls/" + round, "已截止");
        dontSee("/", title("征集"));
    }

    @Test
    void aTerminatedRoundSaysWhyOnItsCallAndItsNotice() throws Exception {
        events.publishEvent(call(today, today.plusDays(5)));
        events.publishEvent(notice(today, today.plusDays(5)));
        events.publishEvent(new RoundTerminated(round, PROGRAMME, title("征集"), "有效申报不足"));
        see("/calls/" + round, "本届评选已终止", "有效申报不足");
        see("/notices/" + round, "本届评选已终止", "有效申报不足");
        dontSee("/", title("征集"));
        dontSee("/", title("公示"));
    }

    @Test
    void aRoundThatEndedBeforeItsCallStaysUnknown() throws Exception {
        events.publishEvent(new RoundTerminated(round, PROGRAMME, title("征集"), "方案撤回"));
        web.perform(get("/calls/" + round)).andExpect(status().isNotFound());
        dontSee("/calls", "方案撤回");
    }

    @Test
    void aNoticeShowsNamesPeriodAndWhomToTell() throws Exception {
        events.publishEvent(notice(today, today.plusDays(5)));
        see("/notices/" + round, "王小明", "中国物理学会", "长期从事量子信息研究。", "任何人都可以提出异议", "电话 010-12345678", "共 2 名（个）");
        see("/", title("公示"), "可提出异议至");
    }

    @Test
    void aNoticePastItsLastDayStaysReadable() throws Exception {
        events.publishEvent(notice(today.minusDays(9), today.minusDays(1)));
        see("/notices/" + round, "公示期已结束", "王小明");
        dontSee("/notices/" + round, "任何人都可以提出异议");
        dontSee("/", title("公示"));
    }

    @Test
    void resultsAreListedByUnitWithTheDecision() throws Exception {
        events.publishEvent(results(List.of(WANG, LI, new Listed("张伟", "中国物理学会", ""))));
        see("/results/" + round, "科协发〔2026〕9号", "2026年3月2日", "中国物理学会", "2 名（个）", "张伟", "共 3 名（个）", "记录的 SHA-256：", RECORD);
        see("/", title("结果"));
        see("/results", title("结果"), "表彰 3 名（个）");
    }

    @Test
    void theStagesOfARoundLeadToEachOther() throws Exception {
        events.publishEvent(call(today, today));
        dontSee("/calls/" + round, "aria-label=\"本届评选\"");
        events.publishEvent(notice(today, today));
        events.publishEvent(results(List.of(WANG)));
        for (String kind : List.of("calls", "notices", "results")) {
            see("/" + kind + "/" + round, "href=\"/calls/" + round, "href=\"/notices/" + round, "href=\"/results/" + round);
        }
    }

    @Test
    void aLongListOffersToBeNarrowed() throws Exception {
        IntStream.range(0, 11).forEach(i -> events.publishEvent(new ResultsPublished(
                round + i, i == 0 ? "某年奖项" + round : PROGRAMME, title("结果" + i + "号"), "1号", LocalDate.of(1990 + i, 1, 1), List.of(WANG), RECORD)));
        see("/results", "全部年份", "1990 年", "某年奖项" + round);
        see("/results?year=1990", title("结果0号"));
        dontSee("/results?year=1990", title("结果1号"));
        see("/results?programme=某年奖项" + round, title("结果0号"));
        see("/results?year=1991&programme=某年奖项" + round, "没有符合条件的内容");
    }

    @Test
    void markupInAPublicationIsShownAsText() throws Exception {
        events.publishEvent(notice(today, today));
        events.publishEvent(results(List.of(LI)));
        for (String page : List.of("/notices/" + round, "/results/" + round)) {
            see(page, "李 &lt;b&gt;红&lt;/b&gt; &amp; 团队", "&lt;script&gt;alert(1)&lt;/script&gt;");
            dontSee(page, "<script");
        }
    }

    @Test
    void whatWasPublishedStaysWhenTheEventComesAgain() throws Exception {
        events.publishEvent(results(List.of(WANG)));
        events.publishEvent(results(List.of(LI)));
        see("/results/" + round, "王小明", "共 1 名（个）");
        dontSee("/results/" + round, "中国数学会");

        events.publishEvent(notice(today, today));
        events.publishEvent(notice(today, today.plusDays(30)));
        see("/notices/" + round, "今天是最后一天");

        events.publishEvent(call(today, today));
        events.publishEvent(call(today, today.plusDays(30)));
        see("/calls/" + round, "今天是最后一天");

        events.publishEvent(new RoundTerminated(round, PROGRAMME, "", "第一个原因"));
        events.publishEvent(new RoundTerminated(round, PROGRAMME, "", "第二个原因"));
        see("/calls/" + round, "第一个原因");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothingIsPublicWhenThePublishersTransactionFails() throws Exception {
        transaction.executeWithoutResult(running -> {
            events.publishEvent(call(today, today));
            running.setRollbackOnly();
        });
        web.perform(get("/calls/" + round)).andExpect(status().isNotFound());
    }

    @Test
    void beforeAnythingIsPublishedEveryListSaysSo() throws Exception {
        forgetEverything();
        see("/", "目前没有正在接受推荐的奖项", "目前没有正在公示的名单", "还没有公布评选结果");
        see("/calls", "还没有发布评选通知");
        see("/notices", "还没有发布公示");
        see("/results", "还没有公布评选结果");
        dontSee("/results", "全部年份");
    }

    @Test
    void anUnknownRoundGetsAHelpfulPage() throws Exception {
        for (String kind : List.of("calls", "notices", "results")) {
            web.perform(get("/" + kind + "/unknown"))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(allOf(containsString("没有找到"), containsString("href=\"/" + kind + "\""))));
        }
    }

    @Test
    void thousandsOfNamesAreReadableInOnePage() throws Exception {
        events.publishEvent(results(IntStream.range(0, 3_000)
                .mapToObj(i -> new Listed("获奖者" + i, "单位" + i % 200, "事迹"))
                .toList()));
        see("/results/" + round, "按单位查找（200 个单位）", "获奖者0<", "获奖者2999<");
    }

    @Test
    void theGuidanceIsServedWholeWithItsContents() throws Exception {
        see("/guidance", "关于在中国科协系统深入开展创先争优活动的指导意见", "中办发〔2010〕12号", "href=\"#section-8\"", "id=\"section-8\"",
                "及时报中国科协创先争优活动领导小组办公室。");
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() throws Exception {
        String tag = web.perform(get("/results"))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andReturn().getResponse().getHeader("ETag");
        assertThat(tag).isNotNull();
        web.perform(get("/results").header("If-None-Match", tag)).andExpect(status().isNotModified()).andExpect(content().string(""));
        events.publishEvent(results(List.of(WANG)));
        web.perform(get("/results").header("If-None-Match", tag))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(title("结果"))));
    }

    @Test
    void aPageForSomebodySignedInIsNeverKept() throws Exception {
        String tag = web.perform(get("/")).andReturn().getResponse().getHeader("ETag");
        web.perform(get("/").principal(new TestingAuthenticationToken("wang", "")).header("If-None-Match", String.valueOf(tag)))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("ETag"))
                .andExpect(header().doesNotExist("Cache-Control"));
    }

    @Test
    void aVisitorGetsNoSession() throws Exception {
        MockMvc guarded = MockMvcBuilders.webAppContextSetup(server)
                .addFilters(new CsrfFilter(new HttpSessionCsrfTokenRepository()))
                .build();
        for (String page : List.of("/", "/results?year=1990", "/guidance")) {
            MvcResult visit = guarded.perform(get(page)).andExpect(status().isOk()).andReturn();
            assertThat(visit.getRequest().getSession(false)).as(page).isNull();
        }
    }

    // For this test's eyes only: rolled back with it.
    private void forgetEverything() {
        for (String table : List.of("criterion", "call", "remark", "nominee", "notice", "awarded", "results", "termination")) {
            jdbc.sql("DELETE FROM publication_" + table).update();
        }
    }

    private CallPublished call(LocalDate opensOn, LocalDate closesOn) {
        return new CallPublished(round, PROGRAMME, title("征集"), "请各单位\n认真推荐。", "在一线\n工作五年以上。", opensOn, closesOn, 30, 2,
                List.of(new Criterion("创新贡献", 60), new Criterion("社会贡献", 40)));
    }

    private NoticePublished notice(LocalDate from, LocalDate until) {
        return new NoticePublished(round, PROGRAMME, title("公示"), List.of(WANG, LI), from, until, "办公室，电话 010-12345678");
    }

    private ResultsPublished results(List<Listed> awarded) {
        return new ResultsPublished(round, PROGRAMME, title("结果"), "科协发〔2026〕9号", LocalDate.of(2026, 3, 2), awarded, RECORD);
    }

    private String title(String kind) {
        return kind + round;
    }

    private void see(String page, String... texts) throws Exception {
        ResultActions answer = web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/html"));
        for (String text : texts) {
            answer.andExpect(content().string(containsString(text)));
        }
    }

    private void dontSee(String page, String text) throws Exception {
        web.perform(get(page)).andExpect(status().isOk()).andExpect(content().string(not(containsString(text))));
    }
}
