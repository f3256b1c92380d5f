package io.zhengyou.flow.running;

import static io.zhengyou.flow.running.Probe.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees which running cases, and who may have them moved. */
@ServerTest
class CasePagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Moves moves;

    private Probe probe;

    @BeforeEach
    void nameIt() {
        probe = new Probe(engine, "pages-" + UUID.randomUUID());
    }

    @Test
    void theOfficeMovesWhatAnOwnerHasLookedAt() {
        probe.deploy(task("draft", "起草", "office", 5), task("old", "归档", "office", 5));
        var instance = probe.at("draft", Map.of("subject", "推荐张三"));
        probe.at("old", Map.of());
        probe.deploy(task("draft", "写稿", "office", 5), task("file", "存档", "office", 5));
        var owner = visitor("owner1");
        var office = visitor("office1");
        var cases = "/flows/" + probe.process() + "/cases";

        assertThat(owner.get("/flows").body()).contains("href=\"" + cases + "\"");
        assertThat(owner.get(cases).body()).contains("第 1 版", "试转", "起草", "1 件", "预览转到第 2 版");
        assertThat(owner.get(cases + "/at?version=1&activity=draft").body()).contains(instance).doesNotContain("推荐张三");
        assertThat(office.get(cases + "/at?version=1&activity=draft").body()).contains("推荐张三");
        assertThat(owner.get(cases + "/preview?from=1&to=2").body()).contains("「起草」改称「写稿」", "活动「归档」在新版本中没有", "转到「存档」", "由办公室办理").doesNotContain("name=\"reason\"");
        assertThat(owner.get(cases + "/preview?from=1&to=2&step.old=file").body()).contains("「归档」转到「存档」", "可以转入 <strong>2</strong> 件");
        assertThat(office.get(cases + "/preview?from=1&to=2&group=1").body()).contains("推荐张三");

        var sent = "from=1&to=2&reason=" + Visitor.encode("按新流程办");
        assertThat(owner.submit("/flows", cases + "/moves", sent).statusCode()).isEqualTo(403);
        assertThat(office.submit("/flows", cases + "/moves", "from=1&to=2&reason=+")).satisfies(refused -> {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("请写明转入的理由。");
        });
        assertThat(moves.of(probe.process())).isEmpty();
        office.submit("/flows", cases + "/moves", sent);
        var move = moves.of(probe.process()).get(0);
        probe.work(move);

        var result = cases + "/moves/" + move.id();
        assertThat(owner.get(result).body()).contains("（office1）", "按新流程办", "已经转完", "活动「归档」在新版本中没有").doesNotContain("推荐张三");
        assertThat(office.get(result + "?state=MOVED").body()).contains("推荐张三", "「起草」改称「写稿」");
        assertThat(owner.get(cases).body()).contains("已转入 1 件，留在原版本 1 件");
        assertThat(owner.submit("/flows", result + "/retry", "").statusCode()).isEqualTo(403);
    }

    @Test
    void ofVotesOnlyNumbersAreShown() {
        var office = visitor("office1");

        for (var process : new String[] {"committee-ballot", "appraisal-ballot", "award-vote", "award-expert-review"}) {
            assertThat(office.get("/flows/" + process + "/cases").body()).contains("只显示总件数", "不显示").doesNotContain("/cases/at", "/cases/preview");
            assertThat(office.get("/flows/" + process + "/cases/at?version=1&activity=userTask_vote").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whatWasAskedWronglyIsRefused() {
        probe.deploy(task("draft", "起草", "office", 5));
        var cases = "/flows/" + probe.process() + "/cases";
        var owner = visitor("owner1");

        assertThat(owner.get("/flows/no-such-process/cases").statusCode()).isEqualTo(404);
        assertThat(owner.get(cases + "/at?version=9&activity=draft").statusCode()).isEqualTo(404);
        assertThat(owner.get(cases + "/preview?from=1&to=1").statusCode()).isEqualTo(400);
        assertThat(owner.get(cases + "/preview?from=1&to=x").statusCode()).isEqualTo(400);
        probe.deploy(task("draft", "起草", "office", 5));
        assertThat(owner.get(cases + "/preview?from=1&to=2&step.draft=nowhere").statusCode()).isEqualTo(400);
        assertThat(owner.get(cases + "/moves/none").statusCode()).isEqualTo(404);
        assertThat(visitor("liaisonA01").get(cases).statusCode()).isEqualTo(403);
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
