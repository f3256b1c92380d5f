package io.zhengyou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.database.AtOnce;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
import io.zhengyou.report.book.RequestState;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A request for reports from its beginning to each of its ends. */
@ServerTest
class ReportTest {

    private static final Map<String, Object> PUBLISH = Map.of("release", "PUBLISH");
    private static final Map<String, Object> CIRCULATE = Map.of("release", "CIRCULATE", "recipientsBy", "asked");
    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private AtWork people;
    private ReportPlay play;
    private String title;

    @BeforeEach
    void prepare() {
        play = ReportPlay.in(context);
        people = play.people();
        title = "季度情况" + UUID.randomUUID();
    }

    @Test
    void circulatesADigestWhenAllHaveFiled() {
        String id = play.asked(title, "B11", "B12");
        assertThat(people.task(play.filing(id, "B11").id(), "userTask_file").getDueDate()).isEqualTo(Date.from(play.requests().get(id).due()));
        play.file(id, "B11", 3, "走访会员一百人次。");
        assertThat(people.tasks(id, "userTask_compile")).as("one is missing").isEmpty();
        play.file(id, "B12", 4, "开办学习班三期。");

        assertThat(people.shown("office1", id, "userTask_compile")).extractingByKey("digest").asString()
                .contains("应报送 2 个单位，已报送 2 个", "合计 7，平均每个单位 3.5", "志愿服务：2 个单位", "走访会员一百人次。", "开办学习班三期。");
        play.compile(id, CIRCULATE);
        assertThat(people.shown("leader1", id, "userTask_approve")).containsEntry("releaseShown", "只在内部通报：2 个单位");
        people.complete("leader1", id, "userTask_approve", Map.of("decision", "return", "reason", "请补充下一步的安排。"));
        assertThat(people.shown("office1", id, "userTask_compile")).containsEntry("returnedBecause", "请补充下一步的安排。");
        play.compile(id, CIRCULATE);
        people.complete("leader1", id, "userTask_approve", APPROVE);
        people.work(id);

        assertThat(people.ends(id, "report-request")).contains("endEvent_allFiled", "endEvent_released");
        assertThat(people.ends(play.filing(id, "B11").id(), "report-filing")).containsExactly("endEvent_filed");
        assertThat(play.requests().get(id).state()).isEqualTo(RequestState.RELEASED);
        assertThat(told(play.liaison("B12"), "简报：" + title + "简报")).isOne();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM report_digest WHERE request_id = ?").param(id).query(Long.class).single()).as("versions").isEqualTo(2);
        assertThat(visitor("leader1").get("/digests/" + id).statusCode()).as("it is not public").isEqualTo(404);
    }

    @Test
    void remindsTheLateAndPublishesWithoutThoseThatNeverFiled() {
        String id = play.asked(title, "B13", "B14", "B15");
        play.file(id, "B13", 1, "走访会员。");
        people.fire(id, "boundaryEvent_deadline");
        assertThat(told(play.liaison("B15"), "催报：" + title)).isPositive();
        assertThat(told("office2", "未报送的单位：" + title)).isOne();
        play.file(id, "B14", 2, "开办学习班。");
        assertThat(people.shown("office1", id, "userTask_compile")).extractingByKey("lateUnits").asString()
                .contains(play.filing(id, "B14").unitName() + "（迟报）", play.filing(id, "B15").unitName() + "（未报）");
        play.compile(id, PUBLISH);
        people.complete("leader1", id, "userTask_approve", APPROVE);
        people.work(id);

        Filing never = play.filing(id, "B15");
        assertThat(people.ends(never.id(), "report-filing")).containsExactly("endEvent_notFiled");
        assertThat(never.state()).isEqualTo(FilingState.NOT_FILED);
        assertThat(reports.ofUnit("B14")).filteredOn(filing -> filing.requestId().equals(id)).singleElement().returns(false, Filing::isOnTime);
        assertThat(reports.ofUnit("B13")).filteredOn(filing -> filing.requestId().equals(id)).singleElement().returns(true, Filing::isOnTime);
        Visitor reader = Visitor.browser(port);
        assertThat(reader.get("/digests").body()).contains(title, "/digests/" + id);
        assertThat(reader.get("/digests/" + id).body()).contains("未报送的单位：" + never.unitName(), "走访会员。");
        assertThat(reader.get("/digests/none").statusCode()).isEqualTo(404);
    }

    @Test
    void asksAllUnitsInBatchesAndTakesAllBackWhenItIsTerminated() {
        String id = play.start(Map.of("title", title));
        Map<String, Object> all = play.notice();
        all.remove("units");
        all.put("unitsBy", "all");
        people.complete("office1", id, "userTask_draft", all);
        people.work(id);
        List<Filing> asked = play.filings().of(id);
        assertThat(asked).hasSizeGreaterThan(200).extracting(Filing::state).containsOnly(FilingState.OPEN);
        terminate(id, APPROVE);

        assertThat(people.ends(id, "report-request")).containsExactly("endEvent_terminated");
        assertThat(play.filings().of(id)).extracting(Filing::state).containsOnly(FilingState.NOT_FILED);
        assertThat(people.tasks(asked.get(0).id(), "userTask_file")).isEmpty();
        assertThat(people.tasks(asked.get(asked.size() - 1).id(), "userTask_file")).isEmpty();
        assertThat(play.requests().get(id).state()).isEqualTo(RequestState.TERMINATED);
    }

    @Test
    void goesOnWhereTheLeadingGroupDoesNotEndIt() {
        String id = play.asked(title, "B16");
        terminate(id, Map.of("decision", "decline", "reason", "请按期完成报送。"));
        assertThat(people.tasks(play.filing(id, "B16").id(), "userTask_file")).hasSize(1);
        assertThat(play.requests().get(id).state()).isEqualTo(RequestState.FILING);
    }

    @Test
    void cannotBeTerminatedAfterItsEnd() {
        String id = play.asked(title, "B17");
        people.start("office1", "report-termination", Map.of("chosenReport", id, "reason", "改由电话了解，不再报送。"));
        play.file(id, "B17", 1, "走访会员。");
        play.compile(id, PUBLISH);
        people.complete("leader1", id, "userTask_approve", APPROVE);
        people.work(id);
        assertThatThrownBy(() -> decideTermination(APPROVE)).hasMessageContaining("已经结束，不能再终止");
    }

    @Test
    void asksAgainWhatWasAskedBefore() {
        String earlier = play.asked(title, "B18");
        String id = play.start(Map.of("title", title + "二", "copied", earlier));
        assertThat(people.shown("office1", id, "userTask_draft")).containsEntry("label2", "活动形式").containsEntry("choices2", "集中学习、志愿服务")
                .containsEntry("kind3", "LONG");
    }

    @Test
    void takesNoNoticeThatCannotBeAnswered() {
        String id = play.start(Map.of("title", title));
        assertRefused(id, Map.of("choices2", "只有一个"), "应有二至十个选项");
        assertRefused(id, Map.of("choices2", "学习、学习"), "有重复的选项");
        assertRefused(id, Map.of("choices2", "学习、" + "长".repeat(41)), "每个选项最多 40 个字");
        assertRefused(id, Map.of("label3", "活动形式"), "与前面的一项相同");
        assertRefused(id, Map.of("dueOn", LocalDate.now(play.clock()).toString()), "应晚于今天");
        assertRefused(id, Map.of("units", List.of("XX")), "应从列出的选项中选择");
        Map<String, Object> noKind = play.notice("B19");
        noKind.remove("kind3");
        assertThatThrownBy(() -> people.complete("office1", id, "userTask_draft", noKind)).hasMessageContaining("第三项怎样填");
    }

    @Test
    void takesNoAnswerThatDoesNotFit() {
        String id = play.start(Map.of("title", title));
        Map<String, Object> notice = play.notice("B20");
        notice.putAll(Map.of("has4", true, "label4", "照片", "kind4", "FILES", "must4", true));
        people.complete("office1", id, "userTask_draft", notice);
        people.work(id);
        String filing = play.filing(id, "B20").id();
        assertThat(people.shown(play.liaison("B20"), filing, "userTask_file")).containsEntry("label1", "发展党员人数（必填）").containsEntry("label3", "主要做法");
        assertNotFiled(filing, Map.of("choice2", "志愿服务"), "「发展党员人数（必填）」必填");
        assertNotFiled(filing, Map.of("number1", "三", "choice2", "志愿服务"), "应填写数字");
        assertNotFiled(filing, Map.of("number1", 3, "choice2", "旅游"), "应从列出的选项中选择");
        assertNotFiled(filing, Map.of("number1", 3, "choice2", "志愿服务", "short1", "三"), "不必填写");
        assertNotFiled(filing, Map.of("number1", 3, "choice2", "志愿服务"), "请先在“附件”中上传");
        files.attach(filing, new Origin(play.liaison("B20"), "userTask_file", null), "活动.pdf", Samples.pdf(filing));
        people.complete(play.liaison("B20"), filing, "userTask_file", Map.of("number1", 3.5, "choice2", "志愿服务"));
        assertThat(play.filings().answers(id).get(filing)).containsEntry(1, "3.5").containsEntry(2, "志愿服务").containsEntry(4, "1 个附件").doesNotContainKey(3);
    }

    @Test
    void ofTwoThatFileAtOnceTheLastLetsItGoOn() {
        String id = play.asked(title, "B25", "B26");
        List<String> done = new AtOnce(database, transactions).run(() -> play.requests().lock(id), List.of(() -> filed(id, "B25"), () -> filed(id, "B26")));
        assertThat(done).containsExactly("B25", "B26");
        assertThat(people.task(id, "userTask_compile")).isNotNull();
    }

    @Test
    void takesNoAnswerAfterItHasEnded() {
        String id = play.asked(title, "B27");
        play.filings().close(id);
        assertThatThrownBy(() -> play.file(id, "B27", 1, "走访会员。")).hasMessageContaining("这次报送刚刚结束");
    }

    @Test
    void showsTheOfficeAllAndEachUnitItsOwn() {
        String id = play.asked(title, "B21", "B22");
        play.file(id, "B21", 3, "走访会员一百人次。");
        String filing = play.filing(id, "B21").id();
        Visitor office = visitor("office1");
        assertThat(office.get("/office/reports").body()).contains(title, "1 / 2");
        assertThat(office.get("/office/reports/" + id).body()).contains("发展党员人数", play.filing(id, "B22").unitName());
        assertThat(office.get("/office/reports/" + id + "/filings/" + filing).body()).contains("走访会员一百人次。");
        assertThat(office.get("/office/reports/none").statusCode()).isEqualTo(404);
        assertThat(office.get("/office/reports/" + id + "/filings/none").statusCode()).isEqualTo(404);
        assertThat(office.bytes("/office/reports/" + id + "/filings.xlsx")).startsWith('P', 'K');
        Visitor unit = visitor(play.liaison("B21"));
        assertThat(unit.get("/unit/reports").body()).contains(title);
        assertThat(unit.get("/unit/reports/" + filing).body()).contains("走访会员一百人次。");
        assertThat(unit.get("/office/reports").statusCode()).isEqualTo(403);
        Visitor other = visitor("liaisonA01");
        assertThat(other.get("/unit/reports/" + filing).statusCode()).isEqualTo(404);
        assertThat(other.get("/evidence/cases/" + filing).statusCode()).isEqualTo(404);
    }

    private String filed(String id, String unit) {
        play.file(id, unit, 1, "走访会员。");
        return unit;
    }

    private void terminate(String id, Map<String, Object> decision) {
        people.start("office1", "report-termination", Map.of("chosenReport", id, "reason", "改由电话了解，不再报送。"));
        decideTermination(decision);
    }

    private void decideTermination(Map<String, Object> decision) {
        var task = play.engine().getTaskService().createTaskQuery().taskDefinitionKey("userTask_approveTermination")
                .processDefinitionKey("report-termination").processVariableValueEquals("subject", title).singleResult();
        people.complete("leader2", task, decision);
    }

    private void assertRefused(String id, Map<String, Object> wrong, String sentence) {
        Map<String, Object> notice = new HashMap<>(play.notice("B19"));
        notice.putAll(wrong);
        assertThatThrownBy(() -> people.complete("office1", id, "userTask_draft", notice)).hasMessageContaining(sentence);
    }

    private void assertNotFiled(String filing, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> people.complete(play.liaison("B20"), filing, "userTask_file", answers)).hasMessageContaining(sentence);
    }

    private long told(String person, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE recipient = ? AND subject = ?").params(person, subject)
                .query(Long.class).single();
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
