package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static io.zhengyou.award.Answers.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.database.AtOnce;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Samples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** The files of a nomination: who may add, read and take them back, and at which step. */
@ServerTest
class AttachmentsTest {

    private static final String LIAISON = "liaisonB31";
    private static final byte[] PDF = Samples.pdf("推荐表");

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Play play;
    private MockMvc web;
    private String nomination;

    @BeforeEach
    void startANomination() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        play = new Play(engine, port);
        play.startRound("party-organisation", "先进基层党组织附件试验届");
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(60), 3));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        nomination = play.startNomination(LIAISON, "B31");
    }

    @Test
    void keepsAFileAsItCameAndShowsItToWhoeverHasTheTask() throws Exception {
        add(LIAISON, "推荐表 \"终稿\".pdf", PDF).andExpect(redirectedUrl(desk()));
        EvidenceFile file = only();
        assertThat(file).extracting(EvidenceFile::name, EvidenceFile::mediaType, EvidenceFile::size, kept -> kept.origin().person(), kept -> kept.origin().step())
                .containsExactly("推荐表 _终稿_.pdf", "application/pdf", (long) PDF.length, LIAISON, "userTask_nominate");
        see(LIAISON, desk()).andExpect(content().string(allOf(containsString("推荐表 _终稿_.pdf"), containsString(file.sha256()), containsString("移除"))));
        see(LIAISON, address(file)).andExpect(status().isOk()).andExpect(content().contentType("application/pdf")).andExpect(content().bytes(PDF))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", allOf(containsString("inline"), containsString("filename*=UTF-8''%E6%8E%A8%E8%8D%90%E8%A1%A8"))))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
    }

    @Test
    void isNotThereForAnybodyElse() throws Exception {
        add(LIAISON, "推荐表.pdf", PDF);
        EvidenceFile file = only();
        web.perform(get(desk()).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrlPattern("**/login"));
        for (String other : List.of("liaisonB33", "secretaryB31", "office1", "expert1", "operator1")) {
            see(other, desk()).andExpect(status().isNotFound());
            see(other, desk() + "/list").andExpect(status().isNotFound());
            see(other, address(file)).andExpect(status().isNotFound());
            add(other, "别人的.pdf", Samples.pdf(other)).andExpect(status().isNotFound());
            remove(other, file).andExpect(status().isNotFound());
        }
        for (String other : List.of("liaisonB33", "office1", "ethics1", "expert1", "operator1")) {
            see(other, "/evidence/cases/" + nomination).andExpect(status().isNotFound());
        }
        see("secretaryB31", "/evidence/cases/" + nomination).andExpect(content().string(containsString("推荐表.pdf")));
        web.perform(multipart(desk() + "/files").file(part("推荐表.pdf", PDF)).with(user(LIAISON))).andExpect(status().isForbidden());
        see(LIAISON, "/evidence/tasks/" + "no-such-task").andExpect(status().isNotFound());
    }

    @Test
    void readsAFileOfItsOwnCaseOnly() throws Exception {
        add(LIAISON, "推荐表.pdf", PDF);
        EvidenceFile file = only();
        nomination = play.startNomination("liaisonB33", "B33");
        see("liaisonB33", desk() + "/files/" + file.id()).andExpect(status().isNotFound());
        see("liaisonB33", "/evidence/cases/" + nomination + "/files/" + file.id()).andExpect(status().isNotFound());
    }

    @Test
    void saysAtTheFileWhatIsWrongAndKeepsTheGoodOnes() throws Exception {
        web.perform(multipart(desk() + "/files").file(part("推荐表.pdf", PDF)).file(part("空.pdf", new byte[0])).file(part("../<b>.docx", Samples.packedBomb()))
                        .accept(MediaType.TEXT_HTML).with(user(LIAISON)).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("已上传 1 个附件"), containsString("空.pdf：</strong>文件是空的。"),
                        containsString("../&lt;b&gt;.docx：</strong>只能上传 PDF"), containsString(">推荐表.pdf</a>"))));
        refused("照片.pdf", Samples.picture("png", 3), "文件的内容不是 PDF");
        refused("大.pdf", Arrays.copyOf(PDF, (10 << 20) + 1), "超过 10 MB");
        refused("又一份.pdf", PDF, "与已上传的“推荐表.pdf”内容相同");
        assertThat(files.list(nomination)).hasSize(1);
        web.perform(multipart(desk() + "/files").accept(MediaType.TEXT_HTML).with(user(LIAISON)).with(csrf()))
                .andExpect(status().isBadRequest()).andExpect(content().string(containsString("没有选择文件。")));
    }

    @Test
    void holdsTwentyFiles() throws Exception {
        for (int number = 1; number <= EvidenceFiles.MOST_FILES; number++) {
            add(LIAISON, number + ".pdf", Samples.pdf("第 " + number + " 份"));
        }
        refused("21.pdf", PDF, "最多 20 个附件，已经满了");
        remove(LIAISON, files.list(nomination).get(0)).andExpect(redirectedUrl(desk()));
        add(LIAISON, "21.pdf", PDF).andExpect(redirectedUrl(desk()));
    }

    @Test
    void holdsFiftyMegabytes() throws Exception {
        for (int number = 1; number <= 5; number++) {
            byte[] full = Arrays.copyOf(Samples.pdf("第 " + number + " 份"), 10 << 20);
            add(LIAISON, number + ".pdf", full).andExpect(redirectedUrl(desk()));
        }
        refused("6.pdf", PDF, "附件合计不能超过 50 MB");
        EvidenceFile last = files.list(nomination).get(4);
        assertThat(files.content(last)).hasSize(10 << 20);
    }

    @Test
    void whatWasRemovedIsOutOfSightAndOnRecord() throws Exception {
        add(LIAISON, "推荐表.pdf", PDF);
        EvidenceFile file = only();
        remove(LIAISON, file).andExpect(redirectedUrl(desk()));
        see(LIAISON, desk()).andExpect(content().string(containsString("还没有附件。")));
        see(LIAISON, address(file)).andExpect(status().isNotFound());
        assertThat(files.record(nomination)).singleElement().satisfies(kept -> {
            assertThat(kept.removedAt()).isNotNull();
            assertThat(files.content(kept)).isEqualTo(PDF);
        });
        remove(LIAISON, file).andExpect(status().isConflict()).andExpect(content().string(containsString("只能移除您本人在本任务中上传的附件。")));
    }

    @Test
    void tellsWhenWhatIsKeptIsNotWhatCame() throws Exception {
        add(LIAISON, "推荐表.pdf", PDF);
        EvidenceFile file = only();
        jdbc.sql("UPDATE evidence_content SET piece = ? WHERE file_id = ?").params(Samples.pdf("另一份"), file.id()).update();
        assertThatThrownBy(() -> files.content(file)).hasMessageContaining("is not what was added");
    }

    @Test
    void followsTheNominationThroughItsSteps() throws Exception {
        add(LIAISON, "推荐表.pdf", PDF);
        EvidenceFile first = only();
        String draft = desk();
        play.complete(LIAISON, nomination, "userTask_nominate", organisation("第三十一党支部"));
        see(LIAISON, draft).andExpect(status().isNotFound());
        add(LIAISON, draft, "晚到.pdf", Samples.pdf("晚到")).andExpect(status().isNotFound());
        see("secretaryB31", desk()).andExpect(content().string(allOf(containsString("推荐表.pdf"), containsString("这里只能查看。附件由填写或补正推荐材料的人上传。"), not(containsString("移除")))));
        add("secretaryB31", desk(), "书记.pdf", Samples.pdf("书记")).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("在这一步不能增减附件")));
        play.complete("secretaryB31", nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        assertThat(play.shown(play.task(nomination, "userTask_reviewFormality"))).containsEntry("attachments", "共 1 个：推荐表.pdf")
                .extractingByKey("findings").asString().doesNotContain("没有上传任何附件");
        see("office2", desk()).andExpect(content().string(containsString("推荐表.pdf")));
        see("office2", "/evidence/cases/" + nomination + "/files/" + first.id()).andExpect(content().bytes(PDF));
        see("ethics1", "/evidence/cases/" + nomination).andExpect(status().isNotFound());

        Map<String, Object> returned = new HashMap<>(decision("return"));
        returned.putAll(Map.of("returnMaterials", "请补充证明。", "correctionDays", 5));
        play.complete("office1", nomination, "userTask_reviewFormality", returned);
        add(LIAISON, "证明.png", Samples.picture("png", 9)).andExpect(redirectedUrl(desk()));
        remove(LIAISON, first).andExpect(status().isConflict());
        play.complete(LIAISON, nomination, "userTask_correct", Map.of("handedIn", organisation("x").get("handedIn")));
        play.complete("secretaryB31", nomination, "userTask_endorseCorrection", decision("endorse", "同意。"));
        assertThat(play.shown(play.task(nomination, "userTask_reviewFormality"))).containsEntry("attachments", "共 2 个：推荐表.pdf、证明.png")
                .extractingByKey("changes").asString().contains("【附件】", "新增共 1 个：证明.png");
    }

    @Test
    void notesThatNoFileCame() {
        play.complete(LIAISON, nomination, "userTask_nominate", organisation("第三十一党支部"));
        play.complete("secretaryB31", nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        assertThat(play.shown(play.task(nomination, "userTask_reviewFormality"))).containsEntry("attachments", "无")
                .extractingByKey("findings").asString().contains("没有上传任何附件，请核实。");
    }

    @Test
    void anExpertReadsTheFilesUntilTheyStepAsideOrHaveScored() throws Exception {
        add(LIAISON, "推荐表.pdf", PDF);
        EvidenceFile file = only();
        play.complete(LIAISON, nomination, "userTask_nominate", organisation("第三十一党支部"));
        play.complete("secretaryB31", nomination, "userTask_endorse", decision("endorse", "同意推荐。"));
        play.wait(play.timerOf("catchEvent_unitNoticeOver"));
        play.complete("office1", nomination, "userTask_reviewFormality", decision("accept"));
        see("ethics1", "/evidence/cases/" + nomination).andExpect(content().string(containsString("推荐表.pdf")));
        play.complete("ethics1", nomination, "userTask_reviewIntegrity", decision("clear"));
        play.wait(play.timerOf("catchEvent_windowClosed"));
        List<Task> reviews = play.open("userTask_review");
        String recused = reviews.get(0).getAssignee();
        String scoring = reviews.get(1).getAssignee();
        String caseFile = "/evidence/cases/" + nomination + "/files/" + file.id();
        String taskFile = "/evidence/tasks/" + reviews.get(0).getId() + "/files/" + file.id();
        see(recused, taskFile).andExpect(content().bytes(PDF));
        see(recused, caseFile).andExpect(content().bytes(PDF));
        see(scoring, taskFile).andExpect(status().isNotFound());

        play.completeTask(recused, reviews.get(0), Map.of("conflict", "recuse", "conflictKind", "OTHER", "conflictReason", "候选集体是我的原单位。"));
        play.completeTask(scoring, reviews.get(1), scores(5, 80));
        for (String past : List.of(recused, scoring)) {
            see(past, taskFile).andExpect(status().isNotFound());
            see(past, caseFile).andExpect(status().isNotFound());
        }
    }

    @Test
    void theSameFileTwiceAtOnceIsKeptOnce() {
        String task = play.task(nomination, "userTask_nominate").getId();
        String files = desk() + "/files";
        Callable<Integer> upload = () -> web.perform(multipart(files).file(part("推荐表.pdf", PDF)).accept(MediaType.APPLICATION_JSON)
                .with(user(LIAISON)).with(csrf())).andReturn().getResponse().getStatus();
        List<Integer> answers = new AtOnce(database, transactions)
                .run(() -> jdbc.sql("SELECT ID_ FROM ACT_RU_TASK WHERE ID_ = ? FOR UPDATE").param(task).query(String.class).single(), List.of(upload, upload));
        assertThat(answers).containsExactlyInAnyOrder(200, 400);
        assertThat(this.files.list(nomination)).hasSize(1);
    }

    @Test
    void aFileThatComesWhileTheTaskIsSubmittedIsKeptBeforeOrNotAtAll() {
        Task task = play.task(nomination, "userTask_nominate");
        String files = desk() + "/files";
        Callable<Integer> submit = () -> {
            play.completeTask(LIAISON, task, organisation("第三十一党支部"));
            return 200;
        };
        Callable<Integer> upload = () -> web.perform(multipart(files).file(part("推荐表.pdf", PDF)).accept(MediaType.APPLICATION_JSON)
                .with(user(LIAISON)).with(csrf())).andReturn().getResponse().getStatus();
        List<Integer> answers = new AtOnce(database, transactions)
                .run(() -> jdbc.sql("SELECT ID_ FROM ACT_RU_TASK WHERE ID_ = ? FOR UPDATE").param(task.getId()).query(String.class).single(),
                        List.of(submit, upload));
        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(this.files.list(nomination)).hasSize(answers.get(1) == 200 ? 1 : 0);
    }

    private void refused(String name, byte[] content, String because) throws Exception {
        web.perform(multipart(desk() + "/files").file(part(name, content)).accept(MediaType.APPLICATION_JSON).with(user(LIAISON)).with(csrf()))
                .andExpect(status().isBadRequest()).andExpect(content().string(containsString(because)));
    }

    private ResultActions add(String person, String name, byte[] content) throws Exception {
        return add(person, desk(), name, content);
    }

    private ResultActions add(String person, String desk, String name, byte[] content) throws Exception {
        return web.perform(multipart(desk + "/files").file(part(name, content)).accept(MediaType.TEXT_HTML).with(user(person)).with(csrf()));
    }

    private ResultActions remove(String person, EvidenceFile file) throws Exception {
        return web.perform(post(address(file) + "/remove").accept(MediaType.TEXT_HTML).with(user(person)).with(csrf()));
    }

    private ResultActions see(String person, String address) throws Exception {
        return web.perform(get(address).with(user(person)));
    }

    private static MockMultipartFile part(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    private EvidenceFile only() {
        List<EvidenceFile> all = files.list(nomination);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private String address(EvidenceFile file) {
        return desk() + "/files/" + file.id();
    }

    /** The address of the files of the nomination's one open task. */
    private String desk() {
        return "/evidence/tasks/" + engine.getTaskService().createTaskQuery().processInstanceBusinessKey(nomination).singleResult().getId();
    }
}
