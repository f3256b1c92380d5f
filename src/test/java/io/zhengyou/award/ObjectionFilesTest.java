package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Objecting.anonymous;
import static io.zhengyou.award.Objecting.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Reference;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Samples;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The files that come with an objection: all of them or none, and who reads them. */
@ServerTest
class ObjectionFilesTest {

    private static final byte[] PDF = Samples.pdf("年度总结原件");
    private static final Map<String, byte[]> TWO = Map.of("年度总结.pdf", PDF, "照片.png", Samples.picture("png", 0x204060));

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Objections objections;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private JdbcClient jdbc;

    private Play play;
    private NoticePlay notice;
    private Objecting objector;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        notice = new NoticePlay(play, clock);
        objector = new Objecting(server);
    }

    @Test
    void theObjectorSeesWhatArrivedAndTheHandlersReadIt() throws Exception {
        String nomination = notice.publish("异议附件试验届", "A21").get(0);
        String reference = objector.file(play.roundId(), named(nomination), TWO);
        String id = id(reference);
        EvidenceFile pdf = only(id, "年度总结.pdf");
        assertThat(files.list(id)).hasSize(2).allSatisfy(file -> assertThat(file.origin().person()).isNull());
        objector.lookUp(reference).andExpect(content().string(allOf(containsString("已收附件"), containsString("年度总结.pdf"), containsString(pdf.sha256()))));
        assertThat(play.shown(play.task(id, "userTask_admit"))).extractingByKey("attachments").asString().startsWith("共 2 个：");

        reads("office2", task(id, "userTask_admit"), pdf);
        objector.seeAs("office2", task(id, "userTask_admit")).andExpect(content().string(not(containsString(Objecting.NAME))));
        nobodyElseReads(id, pdf, "liaisonA21", "secretaryA21", "ethics2", "leader2", "operator1", "expert1", "member1");
        objector.see("/evidence/cases/" + id).andExpect(status().is3xxRedirection());
        admit(id, "ethics3");
        reads("ethics3", task(id, "userTask_investigate"), pdf);
        play.complete("ethics3", id, "userTask_investigate", Map.of("report", "经查阅年度总结原件，所述数字与申报材料不一致。"));
        reads("ethics2", task(id, "userTask_decide"), pdf);
        // Of the committee, and of the nominee's unit.
        objector.seeAs("ethics1", task(id, "userTask_decide")).andExpect(status().isNotFound());
        assertThat(new Registering(engine).shown("ethics1", play.task(id, "userTask_decide"))).extractingByKey("attachments").asString().contains("不能查看");

        play.complete("ethics2", id, "userTask_decide", Map.of("decision", "uphold", "reason", "经查证，裁定如上。理由详见报告。"));
        String caseId = jdbc.sql("SELECT id FROM award_integrity_case WHERE objection_id = ?").param(id).query(String.class).single();
        reads("ethics2", task(caseId, "userTask_check"), pdf);
        objector.seeAs("ethics1", task(caseId, "userTask_check")).andExpect(status().isNotFound());
        objector.seeAs("ethics3", "/evidence/cases/" + id).andExpect(status().isNotFound());
        objector.seeAs("office2", "/evidence/cases/" + id).andExpect(content().string(containsString("的异议")));
        objector.seeAs("office2", "/evidence/cases/" + id + "/files/" + pdf.id()).andExpect(content().bytes(PDF));
    }

    @Test
    void aRefusedFileLosesNothingThatWasTypedAndKeepsNothing() throws Exception {
        String nomination = notice.publish("异议附件被拒试验届", "A23").get(0);
        Map<String, byte[]> bad = Map.of("年度总结.pdf", PDF, "记录.docx", Samples.packedBomb(), "空.png", new byte[0]);
        objector.send(play.roundId(), named(nomination), bad).andExpect(status().isBadRequest()).andExpect(content().string(allOf(
                containsString("有 2 个附件不能收下，没有提交"), containsString("记录.docx：只能上传 PDF 文件和 PNG、JPEG 图片"), containsString("空.png：文件是空的"),
                containsString("附件没有保留，请重新选择"), containsString(Objecting.NAME), containsString("服务八百人次"))));
        Map<String, byte[]> many = IntStream.rangeClosed(1, 21).boxed()
                .collect(Collectors.toMap(number -> number + ".pdf", number -> Samples.pdf("第 " + number + " 份")));
        objector.send(play.roundId(), named(nomination), many).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("最多 20 个附件，选了 21 个")));
        Map<String, String> wrong = new HashMap<>(named(nomination));
        wrong.put("claim", "短");
        objector.send(play.roundId(), wrong, TWO).andExpect(status().isBadRequest()).andExpect(content().string(allOf(
                containsString("有 1 处需要修改"), containsString("附件没有保留，请重新选择"))));
        assertThat(objections.ofRound(play.roundId())).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM evidence_file WHERE name IN ('记录.docx', '第 1 份.pdf', '21.pdf') AND added_by IS NULL")
                .query(Integer.class).single()).isZero();
        objector.file(play.roundId(), named(nomination), TWO);
    }

    @Test
    void anUploadThatIsFarTooLargeIsAnsweredInWords() {
        notice.publish("异议附件过大试验届", "A25");
        var answer = Visitor.browser(port).upload("/notices/" + play.roundId() + "/objections/new", "files", "x".repeat(60 << 20));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大");
        assertThat(objections.ofRound(play.roundId())).isEmpty();
    }

    /** A browser without the script may send a whole folder. */
    @ParameterizedTest
    @ValueSource(ints = {60, 900})
    void moreFilesThanAnybodyReadsAreAnsweredInWords(int count) {
        String nomination = notice.publish("异议附件过多试验届", "A33").get(0);
        String more = "\r\n--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.pdf\"\r\n\r\nx".repeat(count);
        String fields = anonymous(nomination).entrySet().stream()
                .map(field -> "\r\n--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining());
        var answer = Visitor.browser(port).upload("/notices/" + play.roundId() + "/objections/new", "files", "x" + more + fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("最多 20 个附件，选了 %d 个".formatted(count + 1), "服务八百人次");
        assertThat(objections.ofRound(play.roundId())).isEmpty();
    }

    @Test
    void theOfficeAddsWhatCameWithALetterAndTheObjectorDoesNotReadIt() throws Exception {
        String nomination = notice.publish("来信附件试验届", "A27").get(0);
        String id = new Registering(engine).start("office4", "objection", Map.of("nominee", nomination, "named", "named", "objectorName", "来信人",
                "objectorContact", "北京市海淀区某路 1 号", "claim", "来信反映该集体的年度考核结果与申报不符。", "facts", "来信附有年度考核结果的复印件，请与申报材料核对。"));
        objector.seeAs("office2", task(id, "userTask_admit")).andExpect(content().string(containsString("签收这项任务的人可以上传附件")));
        engine.getTaskService().claim(play.task(id, "userTask_admit").getId(), "office2");
        objector.seeAs("office2", task(id, "userTask_admit")).andExpect(content().string(containsString("选择文件")));
        objector.attach("office2", task(id, "userTask_admit"), "来信.pdf", PDF).andExpect(status().is3xxRedirection());
        assertThat(only(id, "来信.pdf").origin().person()).isEqualTo("office2");
        String reference = objector.file(play.roundId(), anonymous(nomination));
        objector.lookUp(reference).andExpect(content().string(not(containsString("已收附件"))));
    }

    @Test
    void whoeverHasAConflictOfInterestAdmitsNothing() throws Exception {
        String nomination = notice.publish("异议受理回避试验届", "A29").get(0);
        String id = id(objector.file(play.roundId(), anonymous(nomination), TWO));
        jdbc.sql("INSERT INTO award_conflict (nomination_id, person, round_id, kind, reason, declared_at) VALUES (?, 'office3', ?, 'RELATIVE', '亲属', CURRENT_TIMESTAMP)")
                .params(nomination, play.roundId()).update();
        objector.seeAs("office3", task(id, "userTask_admit")).andExpect(status().isNotFound());
        objector.seeAs("office3", "/evidence/cases/" + id).andExpect(status().isNotFound());
        assertThatThrownBy(() -> play.complete("office3", id, "userTask_admit", decision("refuse", "没有可以查证的依据。")))
                .hasMessageContaining("不能受理，请由其他成员办理");
        assertThat(play.shown(play.task(id, "userTask_admit"))).extractingByKey("investigators").asString().doesNotContain("office3");
    }

    @Test
    void insideAUnitOnlyTheInvestigatorReadsThem() throws Exception {
        notice.open("单位内异议附件试验届", 1);
        String nomination = notice.endorsed("B47");
        String id = id(objector.fileInUnit("member6", nomination, TWO));
        EvidenceFile pdf = only(id, "年度总结.pdf");
        assertThat(new Registering(engine).shown("secretaryB47", play.task(id, "userTask_admit"))).extractingByKey("attachments").asString().contains("不能查看");
        nobodyElseReads(id, pdf, "secretaryB47", "member6", "liaisonB47", "office1");
        play.complete("secretaryB47", id, "userTask_admit", Map.of("decision", "admit", "about", "eligibility", "investigatedBy", "ethics2"));
        reads("ethics2", task(id, "userTask_investigate"), pdf);
        objector.seeAs("ethics2", "/evidence/cases/" + id).andExpect(content().string(containsString("年度总结.pdf")));
    }

    private void admit(String id, String investigator) {
        play.complete("office2", id, "userTask_admit", Map.of("decision", "admit", "about", "misconduct", "investigatedBy", investigator));
    }

    private void reads(String person, String task, EvidenceFile file) throws Exception {
        objector.seeAs(person, task).andExpect(status().isOk()).andExpect(content().string(containsString(file.name())));
        objector.seeAs(person, task + "/files/" + file.id()).andExpect(status().isOk()).andExpect(content().bytes(PDF));
    }

    /** Neither at the task that is open now nor without one. */
    private void nobodyElseReads(String id, EvidenceFile file, String... people) throws Exception {
        for (String person : people) {
            for (String address : List.of(task(id, "userTask_admit"), "/evidence/cases/" + id)) {
                objector.seeAs(person, address).andExpect(status().isNotFound());
                objector.seeAs(person, address + "/files/" + file.id()).andExpect(status().isNotFound());
            }
        }
    }

    private String task(String id, String step) {
        return "/evidence/tasks/" + play.task(id, step).getId();
    }

    private EvidenceFile only(String id, String name) {
        return files.list(id).stream().filter(file -> file.name().equals(name)).findAny().orElseThrow();
    }

    private String id(String reference) {
        return objections.find(new Reference(reference)).orElseThrow().id();
    }
}
