package io.zhengyou.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.flow.process.RedesignCheck;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.rule.RuleChange;
import io.zhengyou.flow.rule.RuleChanges;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office adds and ends rules: one proposes, another confirms, and the leading group is told. */
@ServerTest
class RulesPageTest {

    private static final String PAGE = "/flows/rules";
    private static final String ADD = "/flows/rules/new";
    private static final String DECISION_AFTER_NOTICE = "process=award-round&kind=BEFORE&step=process:award-notice&target=task:award-decision&reason=";

    @LocalServerPort
    private int port;

    @Autowired
    private RuleChanges changes;

    @Autowired
    private FlowRules rules;

    @Autowired
    private RedesignCheck check;

    private final String reason = "先公示后签署" + UUID.randomUUID();

    @AfterEach
    void endTheRule() {
        rules.all().stream().filter(rule -> rule.reason().equals(reason)).forEach(rules::end);
    }

    @Test
    void aRuleBindsOnceAnotherHasConfirmedIt() {
        var first = visitor("office1");
        assertThat(first.submit(PAGE, ADD, DECISION_AFTER_NOTICE + Visitor.encode(reason)).statusCode()).isEqualTo(302);
        var change = change();

        first.postForm(PAGE, "/flows/rules/changes/" + change.id() + "/confirm");
        assertThat(change().isOpen()).as("nobody confirms their own").isTrue();
        assertThat(withoutNotice()).noneMatch(finding -> finding.message().contains(reason));
        assertThat(visitor("office2").get("/messages").body()).contains("请确认新的流程规则：评选届次");

        visitor("office2").postForm(PAGE, "/flows/rules/changes/" + change.id() + "/confirm");

        assertThat(change().decidedBy()).isEqualTo("office2");
        assertThat(withoutNotice()).anyMatch(finding -> finding.message().contains("“签署表彰决定”之前必须先完成“公示与异议”（" + reason + "）"));
        assertThat(visitor("leader1").get("/messages").body()).contains("流程规则已增加：评选届次", reason);
        assertThat(visitor("leader1").get(PAGE).body()).contains("先完成“公示与异议”", reason, "（office2）");
    }

    @Test
    void aRuleIsEndedByTwoAndStaysRecorded() {
        var rule = inForce();

        assertThat(visitor("office1").submit(PAGE, "/flows/rules/" + rule.id() + "/end", "why=").statusCode()).isEqualTo(400);
        visitor("office1").submit(PAGE, "/flows/rules/" + rule.id() + "/end", "why=" + Visitor.encode("已由别的规则保证"));
        assertThat(visitor("office2").submit(PAGE, "/flows/rules/" + rule.id() + "/end", "why=x").body()).contains("已有人提出停用这条规则");
        assertThat(rules.find(rule.id())).as("in force until it is confirmed").isPresent();

        visitor("office2").postForm(PAGE, "/flows/rules/changes/" + change().id() + "/confirm");

        assertThat(rules.find(rule.id())).isEmpty();
        assertThat(visitor("owner1").get(PAGE).body()).contains("停用", reason, "已由别的规则保证");
        assertThat(visitor("leader1").get("/messages").body()).contains("流程规则已停用：评选届次");
    }

    @Test
    void whatIsDeclinedChangesNothing() {
        visitor("office1").submit(PAGE, ADD, DECISION_AFTER_NOTICE + Visitor.encode(reason));
        var change = change();

        visitor("office2").postForm(PAGE, "/flows/rules/changes/" + change.id() + "/decline");
        visitor("office2").postForm(PAGE, "/flows/rules/changes/" + change.id() + "/confirm");

        assertThat(change().confirmed()).isFalse();
        assertThat(rules.all()).noneMatch(rule -> rule.reason().equals(reason));
    }

    @Test
    void aRuleThatTheModelsBreakIsRefusedWithTheWayAroundIt() {
        var refused = visitor("office1").submit(PAGE, ADD, "process=award-round&kind=WAIT&days=5&since=call:award.publishNotice&target=call:award.confer&reason=x");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("现在的流程不符合这条规则", "等够 5 个工作日", "发布公示 →");
    }

    @Test
    void everyFaultIsToldAtItsField() {
        var office = visitor("office1");

        assertThat(office.submit(PAGE, ADD, "process=award-round&kind=WAIT&days=many&target=call:x.y").body())
                .contains("应填写 1 至 250 的整数", "这种规则应从列出的步骤中选择", "必填。");
        assertThat(office.submit(PAGE, ADD, "process=award-round&kind=OTHER&step=task:award-scheme&target=task:award-scheme&reason=x").body()).contains("不能与前一步相同");
        assertThat(office.submit(PAGE, ADD, "process=award-round&kind=BEFORE&step=process:award-scoring&target=task:award-list-approval&reason=x").body()).contains("已有同样的规则");
        assertThat(office.submit(PAGE, ADD, "process=nothing&kind=BEFORE").statusCode()).isEqualTo(404);
        assertThat(office.get("/flows/rules/nothing/end").statusCode()).isEqualTo(404);
    }

    @Test
    void offersTheStepsOfTheModelsInChinese() {
        assertThat(visitor("office1").get(ADD + "?process=award-round").body())
                .contains("审批拟表彰名单（领导小组）", "公示期已满", "发布公示");
    }

    @Test
    void othersReadAndChangeNothing() {
        assertThat(visitor("owner1").get(ADD).statusCode()).isEqualTo(403);
        assertThat(visitor("leader1").submit(PAGE, ADD, DECISION_AFTER_NOTICE + "x").statusCode()).isEqualTo(403);
        assertThat(visitor("liaisonA01").get(PAGE).statusCode()).isEqualTo(403);
    }

    private FlowRule inForce() {
        visitor("office1").submit(PAGE, ADD, DECISION_AFTER_NOTICE + Visitor.encode(reason));
        changes.confirm(change(), "office2");
        return rules.all().stream().filter(rule -> rule.reason().equals(reason)).findAny().orElseThrow();
    }

    /** The newest about the rule of this test. */
    private RuleChange change() {
        return changes.all().stream().filter(change -> change.rule().reason().equals(reason)).findFirst().orElseThrow();
    }

    private List<ModelFinding> withoutNotice() {
        return check.findings(Redesign.round().remove("callActivity_notice", "flow_notice_anyElected", "gateway_anyElected").files());
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
