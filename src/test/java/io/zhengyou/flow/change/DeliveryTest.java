package io.zhengyou.flow.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What Camunda Modeler's deploy button and the pages of changes send, and what is answered. */
@ServerTest
class DeliveryTest {

    private static final String PASSWORD = "zhengyou2026";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    private final Sample sample = Sample.fresh();
    private ChangePlay play;

    @BeforeEach
    void prepare() {
        play = ChangePlay.in(server);
    }

    @Test
    void modelersDeployButtonSubmitsAChange() throws IOException {
        var modeler = program("owner1");
        assertThat(modeler.engine("/deployment?maxResults=0").statusCode()).as("its test of the connection").isEqualTo(200);
        assertThat(modeler.engine("/version").body()).contains("7.24");
        var answer = modeler.deploy("改进" + sample.id(), Map.of(sample.modelFile(), sample.model("办理"), sample.formFile(), sample.form("栏目")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var id = new ObjectMapper().readTree(answer.body()).path("id").asText();
        assertThat(play.changes().get(id)).returns("改进" + sample.id(), Change::title).returns(ChangeState.SUBMITTED, Change::state).returns("owner1", Change::submittedBy);
        assertThat(play.versions(sample)).isZero();
        assertThat(modeler.deploy("再按一次", Map.of(sample.modelFile(), sample.model("办理"), sample.formFile(), sample.form("栏目"))).body()).as("one change").contains(id);
        assertThat(page("owner1", "/flows/changes/" + id).body()).contains("改进" + sample.id(), sample.formFile(), "待审批", "由 Camunda Modeler 提交");
    }

    @Test
    void aSecondDeliveryCorrectsWhatWasReturned() throws IOException {
        var files = Map.of(sample.modelFile(), sample.model("办"), sample.formFile(), sample.form("栏目"));
        var id = new ObjectMapper().readTree(program("owner1").deploy("改进", files).body()).path("id").asText();
        play.decide("office1", id, ChangePlay.RETURN);
        var answer = program("owner1").deploy("改进", Map.of(sample.modelFile(), sample.model("办理申请"), sample.formFile(), sample.form("栏目")));

        assertThat(new ObjectMapper().readTree(answer.body()).path("id").asText()).isEqualTo(id);
        assertThat(play.changes().get(id)).returns(2, Change::version).returns(ChangeState.SUBMITTED, Change::state);
    }

    @Test
    void modelerIsToldWhatIsWrong() throws IOException {
        var answer = program("owner1").deploy(sample.modelFile(), sample.model("办理").replace("${workingDays.after(5)}", "${''.getClass()}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new ObjectMapper().readTree(answer.body()).path("message").asText()).contains(sample.modelFile(), "work");
        assertThat(program("owner1").deploy("空", Map.of()).statusCode()).isEqualTo(400);
        assertThat(program("owner1").engine("POST", "/deployment/create", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyElseDeploysAndNothingIsDeleted() {
        var file = Map.of(sample.modelFile(), sample.model("办理"));
        for (var person : List.of("office1", "leader1", "operator1", "liaisonA01")) {
            assertThat(program(person).deploy("部署", file)).satisfies(refused -> {
                assertThat(refused.statusCode()).isEqualTo(403);
                assertThat(refused.body()).contains("流程不能直接部署或删除");
            });
        }
        assertThat(program("owner1").api("POST", "/engine-rest/deployment/create/", "{}").statusCode()).as("another spelling").isGreaterThanOrEqualTo(400);
        var browser = browser("owner1");
        assertThat(browser.deploy("部署", file).statusCode()).as("Cockpit's own way").isGreaterThanOrEqualTo(400);
        var deployment = play.engine().getRepositoryService().createDeploymentQuery().list().get(0).getId();
        for (var person : List.of("owner1", "operator1")) {
            assertThat(browser(person).engine("DELETE", "/deployment/" + deployment, "").statusCode()).isEqualTo(403);
            assertThat(browser(person).engine("POST", "/deployment/" + deployment + "/redeploy", "{}").statusCode()).isEqualTo(403);
        }
        assertThat(play.versions(sample)).isZero();
    }

    @Test
    void aPageSubmitsListsAndShowsAChange() {
        var owner = browser("owner1");
        var refused = owner.upload("/flows/changes/new", "files", sample.model("办理"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("请填写名称", "请写明理由");
        var id = play.submitted(sample.both("办理", "栏目"), LocalDate.now().plusYears(1));

        assertThat(page("leader1", "/flows/changes").body()).contains("/flows/changes/" + id, "试行" + sample.id(), "待审批");
        assertThat(page("leader1", "/flows/changes?state=REFUSED").body()).doesNotContain(id);
        assertThat(page("office1", "/flows/changes/" + id + "/rehearsal").body()).contains("试走通过");
        assertThat(page("office1", "/flows/changes/" + id).body()).contains("改了什么", "让大家看得更清楚。", sample.modelFile(), "新增").doesNotContain("撤回这项改动", "取消启用");
        assertThat(new String(browser("office1").bytes("/flows/changes/" + id + "/1/" + sample.modelFile()))).isEqualTo(sample.model("办理"));
        assertThat(owner.submit("/flows/changes/" + id, "/flows/changes/" + id + "/withdrawal", "reason=x").body()).contains("请写明理由");
        assertThat(owner.submit("/flows/changes/" + id, "/flows/changes/" + id + "/withdrawal", "reason=%E6%9A%82%E6%97%B6%E4%B8%8D%E6%94%B9%E4%BA%86").statusCode()).isEqualTo(302);
        assertThat(play.state(id)).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(owner.get("/flows/changes/none").statusCode()).isEqualTo(404);
        assertThat(page("liaisonA01", "/flows/changes").statusCode()).isEqualTo(403);
        assertThat(page("office1", "/flows/changes/new").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyTheOfficeRollsBackOnThePage() {
        var id = play.activated(sample.both("办理", "栏目"));
        var path = "/flows/changes/" + id;
        assertThat(page("owner1", path).body()).doesNotContain("回退到上一版");
        assertThat(browser("owner1").submit(path, path + "/rollback", "reason=abcdef").statusCode()).isEqualTo(403);
        assertThat(page("office1", path).body()).contains("回退到上一版");
        assertThat(browser("office1").submit(path, path + "/rollback", "reason=abcdef").statusCode()).isEqualTo(302);
        assertThat(page("office1", path).body()).contains("已回退", "abcdef");
        assertThat(browser("office1").submit(path, path + "/rollback", "reason=abcdef").body()).contains("已经不是现行的");
        assertThat(page("office1", "/flows/upgrades").body()).contains("没有待处理的新版");
    }

    @Test
    void aPageTakesTheCorrectedFiles() {
        var id = play.submitted(sample.both("办", "栏目"));
        play.decide("office1", id, ChangePlay.RETURN);
        var owner = browser("owner1");
        var path = "/flows/changes/" + id;
        assertThat(owner.upload(path + "/files", path, "files", "notes.txt", "x").body()).contains("改好的文件还有问题", "notes.txt");
        assertThat(play.changes().get(id).version()).isOne();
        assertThat(owner.upload(path + "/files", path, "files", sample.modelFile(), sample.model("办理申请")).body()).as("its form is new, and not among the files").contains("没有名为");
        assertThat(play.state(id)).isEqualTo(ChangeState.RETURNED);
    }

    private HttpResponse<String> page(String person, String path) {
        return browser(person).get(path);
    }

    private Visitor browser(String person) {
        var visitor = Visitor.browser(port);
        visitor.signIn(person, PASSWORD);
        return visitor;
    }

    private Visitor program(String person) {
        return Visitor.program(port, person, PASSWORD);
    }
}
