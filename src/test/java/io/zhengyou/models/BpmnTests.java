package io.zhengyou.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.check.Check;
import io.zhengyou.flow.check.Proposal;
import io.zhengyou.flow.check.Surroundings;
import io.zhengyou.flow.check.VariableNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Our own models pass the checks that a redesign must pass; what runs code in them the server refuses when it starts. */
class BpmnTests {

    private static final String ROUND = "bpmn/sample-round.bpmn";
    private static final String VOTE = "bpmn/sample-vote.bpmn";
    private static final String FORM = "forms/sample-draft.form";

    @Test
    void ourModelsPassTheChecks() throws IOException {
        var proposal = proposal(Path.of(""));

        assertThat(proposal.models()).isNotEmpty();
        assertThat(findings(proposal, StepBeans.all().keySet(), VariableNames.ofTheServer())).isEmpty();
    }

    /** Two files of one base name silently become one in the jar. */
    @Test
    void noTwoFilesHaveOneName() {
        var names = Stream.of(ModelFiles.in(Path.of("bpmn"), ""), ModelFiles.in(Path.of("forms"), "")).flatMap(List::stream).filter(Files::isRegularFile)
                .map(ModelFiles::baseName).toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void findsNothingInTheFlawlessSample() throws IOException {
        assertThat(sampleFindings(Sample.FLAWLESS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsTheFlaw(Sample sample, @TempDir Path folder) throws IOException {
        sample.writeTo(folder);

        assertThat(sampleFindings(folder)).anySatisfy(finding -> assertThat(finding).asString().contains(sample.finding()));
    }

    private static List<ModelFinding> sampleFindings(Path folder) throws IOException {
        return findings(proposal(folder), Set.of("sample"), Set.of("roundId", "unitCode", "voter"));
    }

    private static List<ModelFinding> findings(Proposal proposal, Set<String> beans, Set<String> variables) {
        var groups = Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toSet());
        var surroundings = new Surroundings(groups, beans, variables, Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Map.of());
        return Check.ALL.stream().flatMap(check -> check.findings(proposal, surroundings)).toList();
    }

    private static Proposal proposal(Path root) throws IOException {
        Map<String, ModelXml> models = new LinkedHashMap<>();
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        for (var file : ModelFiles.in(root.resolve("bpmn"), "")) {
            if (file.toString().endsWith(".bpmn") || file.toString().endsWith(".dmn")) {
                models.put(file.toString(), read(file));
            }
        }
        for (var file : ModelFiles.in(root.resolve("forms"), ".form")) {
            forms.put(file.toString(), new ObjectMapper().readTree(file.toFile()));
        }
        return new Proposal(models, forms);
    }

    private static ModelXml read(Path file) throws IOException {
        try {
            return ModelXml.read(Files.readAllBytes(file));
        } catch (SAXException e) {
            throw new IOException(file + " is not well-formed", e);
        }
    }

    private static Stream<Sample> samples() {
        return Stream.of(
                new Sample(ROUND, "id=\"sample-round\"", "id=\"other-round\"", "流程编号须与文件名一致：sample-round"),
                new Sample(ROUND, " isExecutable=\"true\"", "", "流程须设为可执行"),
                new Sample(ROUND, " camunda:historyTimeToLive=\"P1825D\"", "", "缺少历史记录保存期"),
                new Sample(ROUND, " camunda:candidateGroups=\"office,liaison-${unitCode}\"", "", "没有写明由谁办理"),
                new Sample(ROUND, "\"office,liaison", "\"offices,liaison", "没有名为 offices 的办理角色"),
                new Sample(ROUND, "StarterGroups=\"office\"", "StarterGroups=\"officers\"", "没有名为 officers 的办理角色"),
                new Sample(ROUND, " camunda:dueDate=\"${sample.due(5)}\"", "", "没有办理期限"),
                new Sample(ROUND, " camunda:formRef=\"sample-draft\"", "", "没有表单"),
                new Sample(VOTE, "embedded:app:forms/sample.html", "sample.html", "没有表单"),
                new Sample(ROUND, "formRef=\"sample-draft\"", "formRef=\"sample-drafts\"", "没有名为 sample-drafts 的表单"),
                new Sample(ROUND, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "表单的绑定方式须为 deployment"),
                new Sample(FORM, "\"id\": \"sample-draft\"", "\"id\": \"draft\"", "表单编号须与文件名一致：sample-draft"),
                new Sample(FORM, "\"type\": \"number\"", "\"type\": \"filepicker\"", "不能使用“filepicker”"),
                new Sample(ROUND, "decisionRef=\"sample-grade\"", "decisionRef=\"sample-grades\"", "没有名为 sample-grades 的决策表"),
                new Sample(ROUND, "calledElement=\"sample-vote\"", "calledElement=\"sample-votes\"", "没有名为 sample-votes 的流程"),
                new Sample(ROUND, "calledElement=\"sample-vote\"", "calledElement=\"${roundId}\"", "须写明调用哪个流程"),
                new Sample(ROUND, " messageRef=\"message_withdrawn\"", "", "消息没有名称"),
                new Sample(ROUND, " name=\"sample-withdrawn\"", "", "消息没有名称"),
                new Sample(ROUND, "camunda:expression=\"${sample.open(roundId)}\"", "", "自动步骤须用 camunda:expression"),
                new Sample(ROUND, "open(roundId)", "open(roundID)", "读取的“roundID”没有任何表单或步骤给出"),
                new Sample(ROUND, "quorumReached}", "quorumReachd}", "读取的“quorumReachd”没有任何表单或步骤给出"),
                new Sample(ROUND, "\"grade\"", "\"sample\"", "“sample”与步骤组件同名"),
                new Sample(FORM, "\"key\": \"score\"", "\"key\": \"sample\"", "“sample”与步骤组件同名"),
                new Sample(ROUND, " default=\"flow_tooFew\"", "", "缺少默认流向"),
                new Sample(ROUND, " default=\"flow_tooFew\"", " default=\"flow_enough\"", "flow_tooFew：既没有条件，也不是默认流向"),
                new Sample(ROUND, "${quorumReached}", "${quorumReached &gt; 5}", "条件里不要直接比较数值"));
    }
}
