package io.zhengyou.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BpmnTests {

    private static final String ROUND = "bpmn/sample-round.bpmn";
    private static final String VOTE = "bpmn/sample-vote.bpmn";
    private static final String TABLE = "bpmn/sample-grade.dmn";
    private static final String FORM = "forms/sample-draft.form";

    @Test
    void ourModelsKeepTheRules() throws IOException {
        var rules = new ModelRules(Path.of(""), Code.stepBeans(), Code.variableNames());

        assertThat(ModelFiles.in(Path.of("bpmn"), ".bpmn")).isNotEmpty();
        assertThat(rules.findings()).isEmpty();
    }

    @Test
    void theFlawlessSampleKeepsTheRules() {
        assertThat(sampleRules(Sample.FLAWLESS).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsTheFlaw(Sample sample, @TempDir Path folder) throws IOException {
        sample.writeTo(folder);

        assertThat(sampleRules(folder).findings())
                .anySatisfy(finding -> assertThat(finding).asString().contains(sample.finding()));
    }

    @Test
    void findsTwoFilesOfOneName(@TempDir Path folder) throws IOException {
        new Sample(FORM, "标题", "题目", "").writeTo(folder);
        Files.createDirectories(folder.resolve("forms/other"));
        Files.copy(folder.resolve(FORM), folder.resolve("forms/other/sample-draft.form"));

        assertThat(sampleRules(folder).findings()).extracting(Finding::message).contains("several files have this name");
    }

    private static ModelRules sampleRules(Path root) {
        return new ModelRules(root, Map.of("sample", SampleSteps.class), Set.of("roundId", "unitCode", "voter"));
    }

    /** What the sample models call. */
    public static class SampleSteps {

        public String due(long workingDays) {
            return "in " + workingDays + " days";
        }

        public boolean open(String roundId) {
            return !roundId.isEmpty();
        }
    }

    private static Stream<Sample> samples() {
        return Stream.of(
                new Sample(ROUND, "</bpmn:definitions>", "", "sample-round.bpmn: cannot be read"),
                new Sample(TABLE, "</definitions>", "", "sample-grade.dmn: cannot be read"),
                new Sample(FORM, "\"components\"", "components", "sample-draft.form: cannot be read"),
                new Sample(ROUND, "sample-round", "other-round", "the process id must be sample-round"),
                new Sample(ROUND, " isExecutable=\"true\"", "", "the process must be executable"),
                new Sample(ROUND, " camunda:historyTimeToLive=\"P1825D\"", "", "camunda:historyTimeToLive is missing"),
                new Sample(ROUND, " camunda:candidateGroups=\"office,liaison-${unitCode}\"", "", "camunda:candidateGroups or camunda:assignee is missing"),
                new Sample(ROUND, "\"office,liaison", "\"offices,liaison", "there is no role with the group offices"),
                new Sample(ROUND, "StarterGroups=\"office\"", "StarterGroups=\"officers\"", "there is no role with the group officers"),
                new Sample(ROUND, " camunda:dueDate=\"${sample.due(5)}\"", "", "camunda:dueDate is missing"),
                new Sample(ROUND, " camunda:formRef=\"sample-draft\"", "", "a form is missing"),
                new Sample(VOTE, "embedded:app:forms/sample.html", "sample.html", "a form is missing"),
                new Sample(ROUND, "formRef=\"sample-draft\"", "formRef=\"sample-drafts\"", "there is no form sample-drafts"),
                new Sample(ROUND, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "camunda:formRefBinding must be deployment"),
                new Sample(FORM, "\"id\": \"sample-draft\"", "\"id\": \"draft\"", "the form id must be sample-draft"),
                new Sample(FORM, "\"id\": \"score\"", "\"id\": \"points\"", "score: its id must be its key"),
                new Sample(ROUND, "decisionRef=\"sample-grade\"", "decisionRef=\"sample-grades\"", "there is no decision sample-grades"),
                new Sample(ROUND, "calledElement=\"sample-vote\"", "calledElement=\"sample-votes\"", "there is no process sample-votes"),
                new Sample(ROUND, " messageRef=\"message_withdrawn\"", "", "the message has no name"),
                new Sample(ROUND, " name=\"sample-withdrawn\"", "", "the message has no name"),
                new Sample(ROUND, "camunda:expression=\"${sample.open(roundId)}\"", "", "serviceTask_open: camunda:expression is missing"),
                new Sample(ROUND, "camunda:expression=", "camunda:delegateExpression=", "camunda:delegateExpression is not allowed"),
                new Sample(ROUND, "camunda:expression=\"${sample.open(roundId)}\"", "camunda:class=\"java.lang.String\"", "camunda:class is not allowed"),
                new Sample(ROUND, "businessRuleTask", "scriptTask", "scriptTask is not allowed"),
                new Sample(ROUND, "sample.open(", "dataSource.open(", "calls dataSource, which is not a step bean"),
                new Sample(ROUND, "sample.open(roundId)", "sample.open(roundId).length()", "which is not a step bean"),
                new Sample(ROUND, "sample.open(", "sample.close(", "calls sample.close with 1 arguments, which does not exist"),
                new Sample(ROUND, "sample.due(5)", "sample.due()", "calls sample.due with 0 arguments, which does not exist"),
                new Sample(ROUND, "sample.due(5)", "sample.due(5", "cannot be read"),
                new Sample(ROUND, "open(roundId)", "open(roundID)", "reads roundID, which nothing declares"),
                new Sample(ROUND, "quorumReached}", "quorumReachd}", "reads quorumReachd, which nothing declares"),
                new Sample(ROUND, "\"grade\"", "\"sample\"", "sample: would hide the step bean"),
                new Sample(FORM, "\"key\": \"score\"", "\"key\": \"sample\"", "sample: would hide the step bean"),
                new Sample(ROUND, " default=\"flow_tooFew\"", "", "a default flow is missing"),
                new Sample(ROUND, " default=\"flow_tooFew\"", " default=\"flow_enough\"", "flow_tooFew: neither has a condition nor is the default"),
                new Sample(ROUND, "${quorumReached}", "${quorumReached &gt; 5}", "asks for a threshold"));
    }
}
