package io.zhengyou.appraisal;

import static io.zhengyou.appraisal.PaperPlay.paper;
import static io.zhengyou.appraisal.PaperPlay.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.paper.StackState;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.database.AtOnce;
import io.zhengyou.engine.access.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What office and liaison do with papers on pages, and what is refused there. */
@ServerTest
class PaperPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Electors electors;

    @Autowired
    private Links links;

    @Autowired
    private Stacks stacks;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Sheets sheets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private PaperPlay play;
    private String stack;
    private String page;
    private Visitor liaison;

    @BeforeEach
    void open() {
        play = new PaperPlay(new AppraisalPlay(engine, port), port);
        play.open(electors);
        stack = stacks.of(play.round.id()).get(0).id();
        page = "/appraisals/paper/" + stack;
        liaison = play.visitor("liaisonA05");
    }

    @Test
    void theLiaisonPrintsAndIssuesAndTheLinkDies() {
        String secret = links.issue(play.round.id(), play.members.get(0));
        assertThat(AppraisalPlay.paperByLink(Visitor.browser(port), secret).statusCode()).isEqualTo(200);
        assertThat(liaison.get(page).body()).contains("会员0", "发给勾选的人", "发放纸质票").doesNotContain("作废这一叠");
        assertThat(issue("voter=" + play.members.get(0)).statusCode()).isEqualTo(302);
        assertThat(liaison.get(page).body()).contains("已登记发给 1 人", "已领纸质票");
        assertThat(AppraisalPlay.paperByLink(Visitor.browser(port), secret).statusCode()).isEqualTo(404);
        assertThat(issue("").statusCode()).isEqualTo(400);
        assertThat(liaison.postForm(page, page + "/back?voter=" + play.members.get(0)).statusCode()).isEqualTo(302);
        assertThat(liaison.get(page).body()).contains("已退回 1 张空白票");
        assertThat(AppraisalPlay.paperByLink(Visitor.browser(port), secret).statusCode()).as("the old link stays dead").isEqualTo(404);
        issue("whom=withoutLogin");
        assertThat(liaison.get(page).body()).contains("已登记发给 5 人");
        assertThat(play.visitor("office1").get("/office/appraisals/" + play.round.id()).body()).contains("发出 5，收回 0，入箱 0 张", "href=\"" + page);
    }

    @Test
    void theBlankPaperHasNoNumberAndTheCopiesAreOnRecord() throws IOException {
        assertThat(liaison.postForm(page, page + "/blank.pdf?copies=0").body()).contains("份数应在 1 到 9999 之间");
        HttpResponse<String> answer = liaison.postForm(page, page + "/blank.pdf?copies=30");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(stacks.get(stack).printed()).isEqualTo(30);
        try (PDDocument document = Loader.loadPDF(liaison.bytes(page, page + "/blank.pdf?copies=1"))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("群众评议票", "不太满意", "遇到问题有回应").doesNotContain("会员0", stack);
            assertThat(text.split("意见和建议", -1)).as("once a subject").hasSize(3);
        }
    }

    @Test
    void issuesByAListOrSaysLineByLineWhatIsWrong() {
        HttpResponse<String> bad = liaison.upload(page + "/list", page, "list", "name,login\n会员0,\n无此人,\n,liaisonB01\n会员0,\n");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("第 3 行 name：本单位的评议名册上没有这个人", "第 4 行 login", "第 5 行 name：已领过纸质票，或与前面一行重复");
        assertThat(sheets.onPaper(ballot())).isEmpty();
        assertThat(liaison.upload(page + "/list", page, "list", "name,login\n").body()).contains("文件里没有人");
        assertThat(liaison.upload(page + "/list", page, "list", "").statusCode()).isEqualTo(400);
        assertThat(liaison.upload(page + "/list", page, "list", "name,login\n会员0,\n,liaisonA05\n").statusCode()).isEqualTo(302);
        assertThat(sheets.onPaper(ballot())).containsExactlyInAnyOrder(play.members.get(0), "liaisonA05");
    }

    @Test
    void aFileStandsForAnEntryAndIsRefusedByRowAndColumn() {
        issue("whom=withoutLogin");
        play.complete("liaisonA05", "userTask_issue", Map.of());
        play.complete("liaisonA05", "userTask_takeIn", Map.of("returnedSheets", 2));
        List<Map<String, String>> all = List.of(paper(1, "好"), paper(5, ""));
        String entry = play.claim("office1", "userTask_enterFirst");
        Visitor office = play.visitor("office1");
        assertThat(office.get(entry + "/papers.csv").body()).contains("number,s1q1,s1q2,s1q3,s1q4,s1q5,s1,s2q1");
        HttpResponse<String> bad = office.upload(entry + "/file", entry, "papers", PaperPlay.file(List.of(with(all.get(0), "s2q3", "8"), with(all.get(1), "s1", "长".repeat(301)))));
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("第 2 行 s2q3：请填 1 到 5", "第 3 行 s1：意见最多 300 字");
        assertThat(office.upload(entry + "/file", entry, "papers", PaperPlay.file(all.subList(0, 1))).body()).contains("文件里有 1 张，收回了 2 张");
        assertThat(office.upload(entry + "/file", entry, "papers", PaperPlay.file(all).replace("\n2,", "\n1,")).body()).contains("第 3 行 number：与前面一行的编号重复");
        assertThat(office.upload(entry + "/file", entry, "papers", "").statusCode()).isEqualTo(400);
        assertThat(office.upload(entry + "/file", entry, "papers", PaperPlay.file(all)).body()).contains("已从文件录入 2 张");
        play.complete("office1", "userTask_enterFirst", Map.of());
        assertThat(office.upload(entry + "/file", entry, "papers", PaperPlay.file(all)).statusCode()).isEqualTo(404);
        play.type("office2", "userTask_enterSecond", all);
        assertThat(stacks.get(stack).state()).isEqualTo(StackState.IN_BOX);
    }

    @Test
    void saysAtTheFieldWhatCannotBeTyped() {
        issue("voter=" + play.members.get(0));
        play.complete("liaisonA05", "userTask_issue", Map.of());
        play.complete("liaisonA05", "userTask_takeIn", Map.of("returnedSheets", 1));
        String entry = play.claim("office1", "userTask_enterFirst");
        Visitor office = play.visitor("office1");
        assertThat(play.type(office, entry, 2, paper(1, "")).body()).contains("\"number\"", "编号应在 1 到 1 之间");
        assertThat(play.type(office, entry, 1, with(paper(1, ""), "s1q2", "")).body()).contains("s1q2").doesNotContain("s1q1");
        assertThat(play.type(office, entry, 1, with(paper(1, ""), "s2q5", "６")).statusCode()).isEqualTo(400);
        HttpResponse<String> kept = play.type(office, entry, 1, with(paper(1, ""), "s2q5", "５"));
        assertThat(kept.body()).contains("\"typed\":1");
        assertThat(office.api("GET", entry + "/sheets/1", "").body()).contains("\"s2q5\":\"5\"");
        assertThat(play.visitor("office2").get(entry).body()).contains("请先在任务上签收").doesNotContain("id=\"typing\"");
        assertThat(play.visitor("office2").api("GET", entry + "/sheets/1", "").statusCode()).isEqualTo(404);
    }

    @Test
    void isTheOfficesAndTheUnitsAlone() {
        for (String person : List.of("liaisonB01", "leader1", "member1")) {
            assertThat(play.visitor(person).get(page).statusCode()).as(person).isEqualTo(404);
        }
        assertThat(Visitor.browser(port).get(page).statusCode()).isEqualTo(302);
        assertThat(liaison.postForm(page, page + "/give-up?reason=" + Visitor.encode("不想录了。")).statusCode()).isEqualTo(403);
        assertThat(play.visitor("office1").get("/appraisals/paper/unknown").statusCode()).isEqualTo(404);
        assertThat(play.visitor("office1").get("/appraisals/paper/tasks/" + play.task("userTask_issue").getId()).statusCode()).as("no typing").isEqualTo(404);
    }

    /** Of a vote and a paper at the same moment one is, whichever is first. */
    @Test
    void ofAVoteAndAPaperAtOnceThereIsOne() {
        AtOnce atOnce = new AtOnce(database, transactions);
        Visitor office = play.visitor("office1");
        for (String member : play.members.subList(0, 2)) {
            Visitor voter = Visitor.browser(port);
            String secret = links.issue(play.round.id(), member);
            List<Integer> answers = atOnce.run(() -> jdbc.sql("UPDATE ballot_roll SET voted = voted WHERE voter = ?").param(member).update(), List.of(
                    () -> AppraisalPlay.castByLink(voter, secret, 0, "").statusCode(), () -> office.postForm(page, page + "/issue?voter=" + member).statusCode()));
            assertThat(sheets.voted(ballot()).contains(member)).as("one of %s", answers).isNotEqualTo(sheets.onPaper(ballot()).contains(member));
        }
    }

    private HttpResponse<String> issue(String whom) {
        return liaison.postForm(page, page + "/issue?" + whom);
    }

    private String ballot() {
        return rounds.get(play.round.id()).ballot();
    }
}
