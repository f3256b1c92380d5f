package io.zhengyou.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.pledge.PledgePlay;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Leaders;
import io.zhengyou.rectification.MendingPlay;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The dossiers of units and people, as their readers see them. */
@ServerTest
class DossierPagesTest {

    private static final String PROBLEM = "会员来信三个月没有答复，<b>登记簿</b>缺页。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Commentaries commentaries;

    @Autowired
    private Leaders leaders;

    private PledgePlay pledges;
    private MendingPlay mending;

    @BeforeEach
    void prepare() {
        mending = MendingPlay.in(server);
        pledges = new PledgePlay(server.getBean(ProcessEngine.class), mending.clock());
    }

    @Test
    void gathersWhatTheModulesKnowOfAUnit() throws IOException {
        String pledge = pledges.published("B61", 6, 9);
        pledges.people.fire(pledge, "catchEvent_reportDue");
        commentaries.open(pledge, leaders.of("B61"), false);
        String next = "/dossiers/units/B61?year=" + pledges.year();
        assertThat(visitor("liaisonB61").get(next).body()).contains("/pledges/" + pledge, "2 项", "没有公开的点评", "没有获得表彰", "没有公布的评议结果");

        String open = mending.open(order("B61", PROBLEM));
        String closed = mending.closedOut(order("B61", "会议记录没有签到。"));
        String page = visitor("liaisonB61").get("/dossiers/units/B61").body();
        assertThat(page).contains("&lt;b&gt;登记簿&lt;/b&gt;", "未到期", "会议记录没有签到", "已销号", "按期", "待回头看", "其他情况（未自动汇集）", "没有要求报送的情况").doesNotContain(open, closed, PROBLEM);
        assertThat(visitor("liaisonB61").get("/dossiers/units/B61?year=2011").body()).contains("本年度没有需要整改的问题");

        try (PDDocument document = Loader.loadPDF(visitor("leader1").bytes("/dossiers/units/B61/dossier.pdf?year=" + pledges.year()))) {
            assertThat(new PDFTextStripper().getText(document)).contains(pledges.year() + " 年度档案", "为科技工作者办实事", "<b>登记簿</b>", "未自动汇集");
        }
    }

    @Test
    void showsTheCommentariesOfAPledge() {
        String pledge = pledges.published("B63", 9);
        pledges.report("liaisonB63", pledge, 1);
        String commentary = pledges.waiting(commentaries, pledge).get(0);
        pledges.comment(commentaries.get(commentary).leader(), commentary, "FAIRLY_GOOD");
        assertThat(visitor("office1").get("/dossiers/units/B63?year=" + pledges.year()).body()).contains("较好", "服务台账齐全", "请把下半年的调研次数补足", "未回应");
    }

    @Test
    void aPersonReadsTheirOwnAndTheirUnits() {
        String pledge = pledges.publishedOfMember("liaisonB67", "B67");
        Visitor person = visitor("liaisonB67");
        assertThat(person.get("/dossiers/people/liaisonB67?year=" + pledges.year()).body()).contains("/pledges/" + pledge, "按姓名查找，请核对", "不适用");
        assertThat(person.get("/dossiers/units/B67?year=" + pledges.year()).body()).contains("个人公开承诺书 1 份").doesNotContain("本单位的人员");
        assertThat(visitor("office2").get("/dossiers/units/B67").body()).contains("本单位的人员", "/dossiers/people/liaisonB67");
        assertThat(visitor("leader2").get("/dossiers/people/liaisonB67").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseReadsThem() {
        Visitor other = visitor("liaisonB65");
        for (String foreign : List.of("units/B61", "units/B61/dossier.pdf", "people/liaisonB67", "people/no-such", "units/no-such")) {
            assertThat(other.get("/dossiers/" + foreign).statusCode()).as(foreign).isEqualTo(403);
        }
        assertThat(Visitor.browser(port).get("/dossiers/units/B61").statusCode()).isIn(302, 401);
        Visitor office = visitor("office1");
        for (String absent : List.of("units/no-such", "people/no-such", "units/B61?year=1999", "units/B61?year=abc", "units/B61/dossier.pdf?year=99999999999")) {
            assertThat(office.get("/dossiers/" + absent).statusCode()).as(absent).isEqualTo(404);
        }
    }

    @Test
    void everybodyFindsWhatTheyMayRead() {
        assertThat(visitor("liaisonB65").get("/dossiers").body()).contains("/dossiers/units/B65", "/dossiers/people/liaisonB65").doesNotContain("/dossiers/units/B63");
        Visitor office = visitor("office1");
        assertThat(office.get("/dossiers").body()).contains("/dossiers/units/B63", "/dossiers/units/A01");
        assertThat(office.get("/dossiers?text=b63").body()).contains("/dossiers/units/B63").doesNotContain("/dossiers/units/A01");
        assertThat(office.get("/dossiers?text=%25%3Cscript%3E").body()).contains("没有符合条件的单位").doesNotContain("<script>");
    }

    private static Order order(String unit, String problem) {
        return Order.verifiedByTheOffice(Source.INSPECTION, UUID.randomUUID().toString(), unit, problem, Severity.ORDINARY);
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
