package io.zhengyou.flow.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.flow.words.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said about a redesign. */
class ComparisonTest {

    private static final Vocabulary WORDS = new Vocabulary(
            Map.of("award-scoring", "专家评审", "award-vote", "评审委员会投票"), Map.of("award.nominationsClose", "推荐截止的时间", "award.confer", "公布表彰结果"));
    private static final String ROUND = "bpmn/award/award-round.bpmn";
    private static final String APPROVAL = "forms/award/award-list-approval.form";
    private static final String DEADLINE = "bpmn/rectification/rectification-deadline.dmn";

    @Test
    void saysNothingOfWhatIsTheSame() {
        assertThat(changes(ROUND)).isEmpty();
        assertThat(changes(APPROVAL)).isEmpty();
        assertThat(changes(DEADLINE)).isEmpty();
    }

    @Test
    void saysWhatOfATaskIsChangedInWords() {
        assertThat(sentences(ROUND, "id=\"userTask_approveList\" name=\"审批拟表彰名单\"", "id=\"userTask_approveList\" name=\"审定名单\"",
                "camunda:formRef=\"award-list-approval\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"leading-group\" camunda:dueDate=\"${workingDays.after(5)}\"",
                "camunda:formRef=\"award-list\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"office,liaison-${unitCode}\" camunda:assignee=\"${officer}\""))
                .containsExactly(
                        "用户任务“审定名单”的名称由“审批拟表彰名单”改为“审定名单”",
                        "用户任务“审定名单”增加办理人“officer”",
                        "用户任务“审定名单”的办理角色由“领导小组”改为“领导小组办公室、联络员（unitCode）”",
                        "用户任务“审定名单”的表单由“award-list-approval”改为“award-list”",
                        "用户任务“审定名单”的表单的版本由“与流程同时部署的”改为“最新的”",
                        "用户任务“审定名单”取消办理期限“5 个工作日后”");
    }

    @Test
    void saysWhatOfEventsCallsAndConditionsIsChanged() {
        assertThat(sentences(ROUND, "${award.nominationsClose(roundId)}", "${workingDays.after(20)}")).containsExactly(
                "等待事件“推荐已截止”的到期时间由“推荐截止的时间”改为“20 个工作日后”");
        assertThat(sentences(ROUND, "calledElement=\"award-scoring\"", "calledElement=\"award-vote\"")).containsExactly(
                "调用流程“专家评审”的调用的流程由“专家评审”改为“评审委员会投票”");
        assertThat(sentences(ROUND, "<camunda:in source=\"subject\" target=\"subject\" />\n        <camunda:out source=\"anyQualified\" target=\"anyQualified\" />", "<camunda:in variables=\"all\" />"))
                .containsExactly("调用流程“专家评审”增加传入的变量“全部”", "调用流程“专家评审”取消传入的“subject”：“subject”", "调用流程“专家评审”取消传回的“anyQualified”：“anyQualified”");
        assertThat(sentences(ROUND, "default=\"flow_anyQualified_terminate\"", "default=\"flow_anyQualified_confirmShortlist\"", ">${anyQualified}<", ">${anyElected}<")).anySatisfy(
                sentence -> assertThat(sentence).startsWith("判断“有合格候选人？”的默认流向由“有合格候选人？ → ")).anySatisfy(
                sentence -> assertThat(sentence).endsWith("的条件由“anyQualified”改为“anyElected”"));
    }

    @Test
    void saysWhatIsAddedRemovedAndMerelyMoved() {
        assertThat(sentences(ROUND,
                "<bpmn:userTask id=\"userTask_approveList\"", "<bpmn:userTask id=\"look\" name=\"再看一遍\" camunda:candidateGroups=\"office\" camunda:dueDate=\"${workingDays.after(2)}\" />"
                        + "<bpmn:userTask id=\"userTask_approveList\"",
                "<bpmn:sequenceFlow id=\"flow_vote_approveList\" sourceRef=\"callActivity_vote\" targetRef=\"userTask_approveList\" />", "",
                "<dc:Bounds x=\"2370\" y=\"200\"", "<dc:Bounds x=\"2380\" y=\"200\""))
                .contains("新增用户任务“再看一遍”：办理角色“领导小组办公室”，办理期限“2 个工作日后”", "删除流向“评审委员会投票 → 审批拟表彰名单”",
                        "用户任务“签署表彰决定”在图上的位置或画法变了");
    }

    @Test
    void saysThatTheConditionsOfADecisionAreAskedInAnotherOrder() {
        var xml = "<definitions><process id='p' name='试'><exclusiveGateway id='g' name='行？'/><task id='a' name='甲'/><task id='b' name='乙'/>%s</process></definitions>";
        var first = "<sequenceFlow id='f' sourceRef='g' targetRef='a'><conditionExpression>${x}</conditionExpression></sequenceFlow>";
        var second = "<sequenceFlow id='h' sourceRef='g' targetRef='b'><conditionExpression>${y}</conditionExpression></sequenceFlow>";

        assertThat(Comparison.between(Map.of("p.bpmn", xml.formatted(first + second).getBytes(StandardCharsets.UTF_8)), Map.of("p.bpmn",
                xml.formatted(second + first).getBytes(StandardCharsets.UTF_8)), WORDS).files().get(0).changes()).extracting(Change::sentence)
                .containsExactly("判断“行？”的条件的先后由“行？ → 甲；行？ → 乙”改为“行？ → 乙；行？ → 甲”");
    }

    @Test
    void aRenamedIdIsSomethingElse() {
        assertThat(sentences(ROUND, "id=\"serviceTask_confer\"", "id=\"serviceTask_award\"")).contains("删除自动步骤“公布表彰结果”", "新增自动步骤“公布表彰结果”：“在后台开始”，执行的步骤“公布表彰结果”");
    }

    @Test
    void saysWhatOfAFormIsChanged() {
        assertThat(sentences(APPROVAL, "\"label\": \"理由\"", "\"label\": \"意见\"", "\"maxLength\": 1000", "\"maxLength\": 200", "\"同意，进行公示\"", "\"同意\"",
                "\"value\": \"terminate\"", "\"value\": \"end\"", "\"required\": true,", "\"required\": false,")).containsExactly(
                "字段“审批意见”的选项由“同意，进行公示”改为“同意”", "字段“审批意见”增加选项“终止本届评选”", "字段“审批意见”取消选项“终止本届评选”",
                "字段“意见”的名称由“理由”改为“意见”", "字段“意见”的必填由“是”改为“否”", "字段“意见”的最多字数由“1000”改为“200”");
        assertThat(sentences(APPROVAL, "\"type\": \"radio\"", "\"type\": \"select\"")).containsExactly("字段“审批意见”的类型由“单选”改为“下拉选择”");
        assertThat(sentences(APPROVAL, "\"id\": \"ballots\",\n          \"key\": \"ballots\"", "\"id\": \"votesCast\",\n          \"key\": \"votesCast\"")).containsExactly(
                "新增字段“投票结果”：“只读”，所在分组“拟表彰名单”", "删除字段“投票结果”");
    }

    @Test
    void saysWhatOfADecisionIsChanged() throws IOException {
        var table = Files.readString(Path.of(DEADLINE));
        var rule = table.substring(table.indexOf("<rule"), table.indexOf("</rule>") + 7);

        assertThat(sentences(DEADLINE, rule, "")).containsExactly("删除第 1 条规则");
        assertThat(sentences(DEADLINE, rule, "", "</decisionTable>", rule + "</decisionTable>")).hasSize(1).first().asString().endsWith("条规则的先后次序变了");
        assertThat(changes(DEADLINE, rule, rule.replaceFirst("(<outputEntry[^>]*>\\s*<text>)[^<]*", "$199"))).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.property()).startsWith("结果“");
            assertThat(change.to()).isEqualTo("99");
        });
    }

    @Test
    void comparesWithTheFileOfTheSameNameWhateverItsFolder() throws IOException {
        var model = Files.readAllBytes(Path.of(ROUND));

        assertThat(Comparison.between(Map.of(ROUND, model), Map.of("award-round.bpmn", model), WORDS).files()).singleElement().satisfies(file -> {
            assertThat(file.title()).isEqualTo("流程“评选届次”");
            assertThat(file.isNew()).isFalse();
            assertThat(file.changes()).isEmpty();
            assertThat(file.current()).isEqualTo(file.proposed()).contains("评选届次");
        });
        assertThat(Comparison.between(Map.of(), Map.of("award-round.bpmn", model), WORDS).files()).singleElement().satisfies(file -> {
            assertThat(file.isNew()).isTrue();
            assertThat(file.current()).isEmpty();
            assertThat(file.changes()).isNotEmpty().allMatch(change -> change.kind() == Kind.ADDED);
        });
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        assertThat(Comparison.between(Map.of(), Map.of("a.bpmn", "<x".getBytes(), "b.form", "{".getBytes(), "c.html", "<p>".getBytes()), WORDS).files()).isEmpty();
    }

    private static List<String> sentences(String file, String... replacements) {
        return changes(file, replacements).stream().map(Change::sentence).toList();
    }

    /** The file compared with itself in which texts have been replaced: each by what follows it. */
    private static List<Change> changes(String file, String... replacements) {
        try {
            var before = Files.readString(Path.of(file));
            var after = before;
            for (int i = 0; i < replacements.length; i += 2) {
                assertThat(after).contains(replacements[i]);
                after = after.replace(replacements[i], replacements[i + 1]);
            }
            return Comparison.between(Map.of(file, before.getBytes(StandardCharsets.UTF_8)), Map.of(file, after.getBytes(StandardCharsets.UTF_8)), WORDS).files().get(0).changes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
