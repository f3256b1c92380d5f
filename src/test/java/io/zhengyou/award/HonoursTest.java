package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import io.zhengyou.award.honour.Certificate;
import io.zhengyou.award.honour.Certificates;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.engine.Sha256;
import io.zhengyou.award.record.Verification;
import io.zhengyou.engine.access.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the frozen rules to the certificates, and back when one is revoked. */
@ServerTest
class HonoursTest {

    private static final String CODE = "honours-trial";
    private static final String MARKUP = "<b>第B53党支部</b> & \"甲\"";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcClient jdbc;

    private Play play;
    private ConferredRound round;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        round = new ConferredRound(play);
        ConferredRound.bring(programmes, CODE, "名册试验奖");
    }

    @Test
    void numbersTheHonoursOfARoundAndShowsThemToWhomTheyConcern() throws IOException {
        confer("荣誉名册试验届");
        List<Certificate> issued = certificates.ofRound(play.roundId());
        assertThat(issued).extracting(Certificate::name).containsExactly("第B51党支部", MARKUP);
        String number = issued.get(1).number();
        assertThat(number).matches("HONOURS-TRIAL-" + today().getYear() + "-\\d+-002");

        Visitor reader = Visitor.browser(port);
        assertThat(reader.get("/certificates/" + number).body()).contains("有效。", "&lt;b&gt;第B53党支部&lt;/b&gt; &amp; &quot;甲&quot;", "88 号")
                .doesNotContain("<b>第B53");
        assertThat(reader.get("/certificates/" + number.toLowerCase()).statusCode()).isEqualTo(200);
        HttpResponse<String> unknown = reader.get("/certificates/HONOURS-2026-%3Cscript%3E");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("没有编号为「HONOURS-2026-&lt;script&gt;」的证书");

        assertThat(reader.get("/certificates/" + number + "/pdf").statusCode()).isIn(302, 401);
        assertThat(play.visitor("liaisonB51").get("/certificates/" + number + "/pdf").statusCode()).isEqualTo(403);
        assertThat(play.visitor("leader1").get("/certificates/" + number + "/pdf").statusCode()).isEqualTo(403);
        assertThat(play.visitor("office1").get("/certificates/NO-1/pdf").statusCode()).isEqualTo(404);
        for (String entitled : List.of("office1", "liaisonB53", "secretaryB53")) {
            assertThat(play.visitor(entitled).get("/certificates/" + number + "/pdf").statusCode()).isEqualTo(200);
        }
        assertThat(text(play.visitor("liaisonB53").bytes("/certificates/" + number + "/pdf")))
                .contains("特颁此证", MARKUP, "名册试验奖", number, "88 号");
        assertThat(play.visitor("liaisonB53").get("/dossiers/units/B53").body()).contains("/certificates/" + number, "名册试验奖");
    }

    @Test
    void findsHonoursByYearUnitProgrammeAndName() {
        confer("荣誉名册查询届");
        Visitor reader = Visitor.browser(port);
        String name = "第B51党支部";
        assertThat(reader.get("/honours?programme=" + Visitor.encode("名册试验奖") + "&name=" + Visitor.encode(name)).body()).contains(name)
                .doesNotContain("第B53");
        assertThat(reader.get("/honours?year=1999").body()).contains("没有符合条件的荣誉");
        assertThat(reader.get("/honours?unit=" + Visitor.encode("%") + "&name=" + Visitor.encode("_")).body()).contains("没有符合条件的荣誉");
        assertThat(reader.get("/honours?name=" + certificates.ofRound(play.roundId()).get(0).number()).body()).contains("共 1 项", name);
        assertThat(reader.get("/honours?name=" + Visitor.encode("\"><script>")).body()).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script>");
        for (String bad : List.of("year=abc", "page=0", "page=x", "name=" + "a".repeat(300))) {
            HttpResponse<String> refused = reader.get("/honours?" + bad);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).containsAnyOf("年份应为", "页码应为", "查询内容过长");
        }
        assertThat(reader.get("/honours?page=999999").statusCode()).isEqualTo(200);
    }

    @Test
    void revokesAnHonourWithReasonAndKeepsItsRow() throws IOException {
        confer("荣誉撤销试验届");
        String number = certificates.ofRound(play.roundId()).get(0).number();
        assertThatThrownBy(() -> play.requestRevocation("office1", "NO-2026-1-001", "经查存在弄虚作假行为。")).hasMessageContaining("没有编号为");
        assertThatThrownBy(() -> play.requestRevocation("liaisonB51", number, "经查存在弄虚作假行为。")).isInstanceOf(RuntimeException.class);

        play.requestRevocation("office1", number, "举报有待核实，拟撤销。");
        assertThat(play.shown(play.task(number, "userTask_approveRevocation"))).containsEntry("honoured", "第B51党支部")
                .containsEntry("requestReason", "举报有待核实，拟撤销。");
        play.complete("leader1", number, "userTask_approveRevocation", decision("decline", "证据不足，不予撤销。"));
        assertThat(certificates.find(number).orElseThrow().revocation()).isNull();

        play.requestRevocation("office2", number.toLowerCase(), "经查主要事迹不实，弄虚作假。");
        play.requestRevocation("office1", number, "重复提请的撤销理由。");
        play.completeTask("leader2", play.tasks(number, "userTask_approveRevocation").get(0), decision("approve"));
        assertThat(certificates.find(number).orElseThrow().revocation()).isNotNull();
        assertThatThrownBy(() -> play.complete("leader2", number, "userTask_approveRevocation", decision("approve"))).hasMessageContaining("已经撤销");
        assertThatThrownBy(() -> play.requestRevocation("office1", number, "经查存在弄虚作假行为。")).hasMessageContaining("已经撤销");
        play.complete("leader2", number, "userTask_approveRevocation", decision("decline", "重复提请，不再处理。"));

        assertThat(play.ends(number, "award-revocation"))
                .containsExactlyInAnyOrder("endEvent_declined", "endEvent_revoked", "endEvent_declined");
        Visitor reader = Visitor.browser(port);
        String reason = certificates.find(number).orElseThrow().revocation().reason();
        assertThat(reader.get("/certificates/" + number).body()).contains("已撤销。", reason);
        assertThat(reader.get("/honours?name=" + number).body()).contains("已撤销", reason, "第B51党支部");
        assertThat(text(play.visitor("office1").bytes("/certificates/" + number + "/pdf"))).contains("本证书已撤销");
        assertThat(verification.of(play.roundId()).faults()).isEmpty();
    }

    @Test
    void publishesTheRulesWithTheirFingerprintAndRefusesAResultByOthers() {
        nominate("规则指纹试验届");
        Visitor reader = Visitor.browser(port);
        String document = reader.get("/calls/" + play.roundId() + "/rules.json").body();
        String call = reader.get("/calls/" + play.roundId()).body();
        assertThat(call).contains(Sha256.of(document), "本届规则", "去掉一个最高分");
        assertThat(reader.get("/calls/unknown/rules.json").statusCode()).isEqualTo(404);
        round.score();
        round.voteAndPutOnNotice();
        round.sign(today());

        jdbc.sql("UPDATE award_round SET rules = REPLACE(rules, '\"quota\":2', '\"quota\":3') WHERE id = ?").param(play.roundId()).update();
        Job conferral = engine.getManagementService().createJobQuery().activityId("serviceTask_confer").processDefinitionKey("award-round").list()
                .stream().filter(job -> play.isOf(job)).findFirst().orElseThrow();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(conferral.getId())).rootCause().hasMessageContaining("不一致");
        }
        assertThat(engine.getRuntimeService().createIncidentQuery().configuration(conferral.getId()).count()).isEqualTo(1);
        assertThat(reader.get("/results/" + play.roundId()).statusCode()).isEqualTo(404);
        assertThat(certificates.ofRound(play.roundId())).isEmpty();
        assertThat(play.visitor("office1").get("/office/rounds/" + play.roundId() + "/verify").body())
                .contains("本届规则与批准时的 SHA-256 不一致", "处不符", "冻结规则");

        jdbc.sql("UPDATE award_round SET rules = ? WHERE id = ?").params(document, play.roundId()).update();
        engine.getManagementService().setJobRetries(conferral.getId(), 1);
        play.work();
        assertThat(reader.get("/results/" + play.roundId()).body()).contains(Sha256.of(document), "名册试验奖", "评审标准与权重", "服务 60%；创新 40%");
    }

    @Test
    void showsTheOfficeHowEveryNumberCameAboutAndPrintsTheRecord() throws IOException {
        confer("档案试验届");
        String path = "/office/rounds/" + play.roundId();
        Visitor office = play.visitor("office1");
        assertThat(office.get(path).body()).contains(path + "/scores", path + "/verify");
        // The one severe mark is dropped by the rule of the round; the plain mean would have put the first behind the third.
        assertThat(office.get(path + "/scores").body())
                .contains("<del>", " 10.00</del>", "90.0000", "74.0000", "将落选", "将入选", "明显偏严", "没有变化");
        for (String page : List.of("/scores", "/verify", "/dossier.pdf", "/dossier.xlsx", "/dossier.json")) {
            assertThat(play.visitor("leader1").get(path + page).statusCode()).as(page).isEqualTo(403);
            assertThat(play.visitor("liaisonB51").get(path + page).statusCode()).as(page).isEqualTo(403);
            assertThat(office.get("/office/rounds/unknown" + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(office.get(path + "/verify").body()).contains("记录完整。", verification.of(play.roundId()).head());
        String published = Visitor.browser(port).get("/results/" + play.roundId()).body().replaceAll("(?s).*记录的 SHA-256：<code class=\"hash\">([0-9a-f]{64}).*", "$1");
        assertThat(office.get(path + "/verify?hash=" + published).body()).contains("相符：", "其后又有 0 环");
        assertThat(office.get(path + "/verify?hash=" + published.replace(published.charAt(0), '_')).body()).contains("不符：");

        assertThat(text(office.bytes(path + "/dossier.pdf"))).contains("评选档案", "第B51党支部", MARKUP, "同意推荐。", "材料充分，成绩属实。",
                certificates.ofRound(play.roundId()).get(0).number());
        String json = office.get(path + "/dossier.json").body();
        assertThat((String) JsonPath.read(json, "$.schema")).isEqualTo("zhengyou-round-record/1");
        assertThat((Integer) JsonPath.read(json, "$.rulesDocument.quota")).isEqualTo(2);
        assertThat((List<?>) JsonPath.read(json, "$.nominations[*].reviews[*]")).hasSize(15);
        assertThat((List<?>) JsonPath.read(json, "$.record.links")).hasSize(verification.of(play.roundId()).length());
        assertThat(new String(office.bytes(path + "/dossier.xlsx"), 0, 2)).isEqualTo("PK");

        assertThat(text(play.visitor("member1").bytes("/minutes/" + play.roundId())))
                .contains("评审委员会投票记录", "第 1 次投票", "第B51党支部", "通过", "未通过", "2/3");
        assertThat(play.visitor("liaisonB51").get("/minutes/" + play.roundId()).statusCode()).isEqualTo(403);
        assertThat(play.visitor("member1").get("/minutes/unknown").statusCode()).isEqualTo(404);
    }

    private void confer(String title) {
        nominate(title);
        round.score();
        round.voteAndPutOnNotice();
        round.sign(today());
        play.work();
    }

    private void nominate(String title) {
        round.nominate(CODE, title, today(), new TreeMap<>(Map.of("B51", "第B51党支部", "B53", MARKUP, "B55", "荣誉第B55党支部")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
