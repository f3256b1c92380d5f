package io.zhengyou.models;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelLintTests {

    private static final String ROUND = "bpmn/sample-round.bpmn";
    private static final String TABLE = "bpmn/sample-grade.dmn";
    private static final String FORM = "forms/sample-draft.form";
    private static final String BLOCKS = "blocks/sample-step.json";

    @TempDir
    private static Path folder;

    private static List<String> findingsInSamples = List.of();

    // All samples in one run: starting Node takes longer than checking.
    @BeforeAll
    static void checkSamples() throws IOException {
        for (var sample : samples().toList()) {
            sample.writeTo(folderOf(sample));
        }
        findingsInSamples = NodeChecks.findings(folder);
    }

    @Test
    void findsNothingInOurModels() throws IOException {
        var findings = NodeChecks.findings(Path.of("bpmn"), Path.of("forms"), Path.of(".camunda"));

        assertThat(findings).as(readable(findings)).isEmpty();
    }

    @Test
    void findsNothingInTheFlawlessSample() throws IOException {
        assertThat(NodeChecks.findings(Sample.FLAWLESS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsTheFlaw(Sample sample) {
        var prefix = folderOf(sample).resolve(sample.file()).toAbsolutePath() + "\t";

        assertThat(findingsInSamples).anySatisfy(finding -> assertThat(finding).startsWith(prefix).contains(sample.finding()));
    }

    private static Path folderOf(Sample sample) {
        return folder.resolve(String.valueOf(samples().toList().indexOf(sample)));
    }

    private static String readable(List<String> findings) {
        return findings.stream()
                .map(finding -> finding.replace(Path.of("").toAbsolutePath() + "/", "").replace("\t", ": "))
                .collect(joining("\n", "%d findings in the models:\n".formatted(findings.size()), "\n"));
    }

    private static Stream<Sample> samples() {
        return Stream.of(
                new Sample(ROUND, "</bpmn:definitions>", "", "cannot be read"),
                new Sample(ROUND, "<bpmn:outgoing>flow_open</bpmn:outgoing>", "", "<bpmn:outgoing>flow_open</bpmn:outgoing> is missing"),
                new Sample(ROUND, " camunda:historyTimeToLive=\"P1825D\"", "", "(camunda-compat/history-time-to-live)"),
                new Sample(ROUND, "userTask_draft", "Activity_0k2x9ab", "id must be userTask_"),
                new Sample(ROUND, "gateway_quorumReached", "Gateway_1", "id must be gateway_"),
                new Sample(ROUND, " name=\"拟定方案\"", "", "Element is missing label/name"),
                new Sample(ROUND, " name=\"届次已决定\"", "", "Element is missing label/name"),
                new Sample(ROUND, "拟定方案", "Draft", "label \"Draft\" must be Chinese"),
                new Sample(ROUND, " name=\"示例届次\"", "", "must have a Chinese name"),
                new Sample(ROUND, "达到法定人数？", "法定人数", "must ask a question"),
                new Sample(ROUND, " name=\"否\"", "", "must be labelled with an answer"),
                new Sample(ROUND, "bpmnElement=\"serviceTask_open\"", "bpmnElement=\"serviceTask_lost\"", "Element is missing bpmndi"),
                new Sample(ROUND, "x=\"990\"", "x=\"700\"", "must stand to the right of callActivity_vote"),
                new Sample(TABLE, "dmnElementRef=\"sample-grade\"", "dmnElementRef=\"input_score\"", "missing from the diagram"),
                new Sample(TABLE, " label=\"等级\"", "", "must have a Chinese label"),
                new Sample(TABLE, "name=\"示例等级\" camunda", "name=\"Grade\" camunda", "must have a Chinese name"),
                new Sample(TABLE, " camunda:historyTimeToLive=\"P1825D\"", "", "camunda:historyTimeToLive is missing"),
                new Sample(TABLE, "id=\"sample-grade\"", "id=\"grade\"", "no decision has the id sample-grade"),
                new Sample(FORM, "\"id\": \"sample-draft\"", "\"id\": \"draft\"", "the id must be sample-draft"),
                new Sample(FORM, "16,", "17,", "schemaVersion must be 16"),
                new Sample(FORM, "\"type\": \"number\"", "\"type\": \"filepicker\"", "filepicker does not work in Tasklist"),
                new Sample(FORM, "\"type\": \"number\"", "\"type\": \"button\"", "button does not work in Tasklist"),
                new Sample(FORM, "\"required\": true", "\"required\": \"=true\"", "validate.required must be true or false"),
                new Sample(FORM, "标题", "Title", "the label must be Chinese"),
                new Sample(FORM, "\"maxLength\": 100", "\"minLength\": 1", "validate.maxLength is missing"),
                new Sample(FORM, "\"maxLength\": 3000", "\"minLength\": 1", "validate.maxLength is missing"),
                new Sample(FORM, "\"max\": 100", "\"max\": \"=limit\"", "validate.min and validate.max must be numbers"),
                new Sample(FORM, "\"key\": \"text\"", "\"key\": \"title\"", "Tasklist cannot show the form"),
                new Sample(FORM, "\"values\"", "\"choices\"", "choices must come from one of"),
                new Sample(BLOCKS, "\"appliesTo\"", "\"appliesOn\"", "must have required property 'appliesTo'"),
                new Sample(BLOCKS, "\"property\"", "\"attribute\"", "/properties/0/binding/type"),
                new Sample(BLOCKS, "\"name\": \"示例步骤\"", "\"$schema\": \"x\", \"name\": \"示例步骤\"", "must name no schema"),
                new Sample(BLOCKS, "示例步骤", "Sample", "must have a Chinese name"),
                new Sample(BLOCKS, "\\\\}$", "\\\\}$(", "is no regular expression"),
                new Sample(BLOCKS, "${sample.open(roundId)}", "${sample.open()}", "its value does not match its own pattern"));
    }
}
