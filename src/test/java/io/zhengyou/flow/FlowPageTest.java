package io.zhengyou.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which a process owner reads the rules and tries a redesign. */
@ServerTest
class FlowPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Test
    void listsTheStepsThatNobodyGoesAround() {
        assertThat(visitor("owner1").get("/flows").body()).contains("评选届次", "先完成“发布公示”", "公布表彰结果", "“补正推荐材料”之后重新完成“办公室形式审查”", "由没有办理“落实整改并报告”的人");
    }

    @Test
    void saysWhatIsWrongAndDeploysNothing() throws IOException {
        long before = repository.createDeploymentQuery().count();
        var notice = Files.readString(Path.of("bpmn/award/award-notice.bpmn"));

        assertThat(check("award-notice.bpmn", notice).body()).contains("没有发现问题", "检查了 award-notice.bpmn", "试走通过", "16 / 16 个元素和流向");
        assertThat(check("award-notice.bpmn", notice.replace("${award.publishNotice(roundId)}", "${award.getClass()}")).body())
                .contains("award-notice.bpmn", "serviceTask_publishNotice", "award.getClass");
        assertThat(check("award-notice.bpmn", notice.replace("${award.publishNotice(roundId)}", "${vote.tellOffice(roundId)}")).body())
                .contains("必须先完成“发布公示”", "审批拟表彰名单 → 公示与异议");
        assertThat(check("notice.html", "<p>").body()).contains("只能部署 .bpmn、.dmn 和 .form 文件");
        assertThat(check("award-notice.bpmn", "")).satisfies(refused -> {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("没有选择文件，或文件是空的");
        });
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void saysWhatWouldChangeAndShowsBothPictures() throws IOException {
        var notice = Files.readString(Path.of("bpmn/award/award-notice.bpmn"));

        assertThat(check("award-notice.bpmn", notice.replace("name=\"发布公示\"", "name=\"张贴公示\"")).body())
                .contains("改了什么", "自动步骤“张贴公示”的名称由“发布公示”改为“张贴公示”", "data-element=\"serviceTask_publishNotice\"", "&lt;bpmn:definitions");
        assertThat(check("award-notice.bpmn", notice).body()).contains("没有改动");
        assertThat(check("我的流程.bpmn", notice).body()).as("a name that could not be submitted").contains("文件名只用英文字母、数字和连字符").doesNotContain("可以提交审批");
        assertThat(check("award-notice.bpmn", "<broken").body()).contains("不是完整的 XML 文件", "没有可以比较的文件");
    }

    @Test
    void tellsWhereTheTimeGoes() {
        assertThat(visitor("owner1").get("/flows").body()).contains("/flows/award-round/times");
        assertThat(visitor("owner1").get("/flows/award-round/times").body()).contains("时间花在哪里：评选届次", "拟定评选方案", "10 个工作日后", "data-element=\"userTask_draftScheme\"");
        assertThat(visitor("office1").get("/flows/committee-ballot/times").body()).contains("无记名投票，不统计用时");
    }

    @Test
    void answersABadPeriodAtItsFieldAndAnUnknownProcessWithNotFound() {
        var owner = visitor("owner1");
        assertThat(owner.get("/flows/award-round/times?from=2026-02-30")).satisfies(refused -> {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("请填写日期", "value=\"2026-02-30\"");
        });
        assertThat(owner.get("/flows/award-round/times?from=2026-02-02&to=2026-02-01").body()).contains("结束日期不能早于开始日期");
        assertThat(owner.get("/flows/award-round/times?version=99").statusCode()).isEqualTo(200);
        assertThat(owner.get("/flows/award-round/times?version=x").statusCode()).isEqualTo(400);
        assertThat(owner.get("/flows/nothing/times").statusCode()).isEqualTo(404);
    }

    @Test
    void givesWhatIsInUseWithTheBuildingBlocksAsAFolder() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(visitor("owner1").bytes("/flows/files.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().endsWith("/award-notice.bpmn")) {
                    assertThat(zip.readAllBytes()).isEqualTo(Files.readAllBytes(Path.of("bpmn/award/award-notice.bpmn")));
                }
            }
        }

        assertThat(names).contains("zhengyou/bpmn/award-notice.bpmn", "zhengyou/bpmn/award-eligibility.dmn", "zhengyou/forms/award-scheme.form",
                "zhengyou/.camunda/element-templates/task-award.json");
        assertThat(visitor("liaisonA01").get("/flows/files.zip").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(visitor("liaisonA01").get("/flows/award-round/times").statusCode()).isEqualTo(403);
        assertThat(visitor("liaisonA01").get("/flows").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> check(String file, String content) {
        return visitor("owner1").upload("/flows/check", "/flows", "files", file, content);
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
