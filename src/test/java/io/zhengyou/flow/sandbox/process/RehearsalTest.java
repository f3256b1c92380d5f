package io.zhengyou.flow.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.Redesign;
import io.zhengyou.flow.check.Proposal;
import io.zhengyou.flow.check.VariableNames;
import io.zhengyou.flow.sandbox.Neighbours;
import io.zhengyou.flow.sandbox.SandboxReport;
import io.zhengyou.flow.sandbox.SandboxReport.Walk;
import io.zhengyou.flow.sandbox.StepTypes;
import io.zhengyou.models.ModelFiles;
import io.zhengyou.models.StepBeans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Our own models can be walked on every path; redesigns that pass all checks and still get stuck, or run on for ever, are found. */
class RehearsalTest {

    private static final String ROUND = "bpmn/award/award-round.bpmn";
    private static final String VOTING = "bpmn/appraisal/appraisal-voting.bpmn";
    private static final String FORK = "<bpmn:parallelGateway id=\"%s\" />";
    private static final String SERVICE = "<bpmn:serviceTask id=\"%s\" name=\"%s\" camunda:expression=\"${%s}\" />";

    private static Rehearsal rehearsal;
    private static Proposal own;

    @BeforeAll
    static void readOurModels() throws IOException, SAXException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (var file : Stream.concat(ModelFiles.in(Path.of("bpmn"), ".bpmn").stream(), ModelFiles.in(Path.of("forms"), ".form").stream()).toList()) {
            files.put(file.toString(), Files.readAllBytes(file));
        }
        own = Proposal.read(files);
        rehearsal = new Rehearsal(new StepTypes(StepBeans.all()), VariableNames.ofTheServer(), Duration.ofMinutes(10));
    }

    @AfterAll
    static void throwTheEngineAway() {
        rehearsal.close();
    }

    @Test
    void everyPathOfOurModelsIsWalkedToAnEnd() throws IOException, SAXException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (var file : own.models().keySet()) {
            files.put(file, Files.readAllBytes(Path.of(file)));
        }

        var report = walk(files);

        assertThat(report.troubles()).isEmpty();
        assertThat(report.walks()).hasSize(own.models().size()).allSatisfy(walk -> assertThat(walk.passed()).isEqualTo(walk.elements()));
    }

    @Test
    void nobodyFindsTheEngineByAName() {
        assertThat(ProcessEngines.getProcessEngines().keySet()).noneMatch(name -> name.startsWith("sandbox"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void findsWhatNoCheckFinds(String what, Redesign redesign, String element, String reason) throws IOException, SAXException {
        assertThat(walk(redesign.files()).troubles()).anySatisfy(trouble -> {
            assertThat(trouble.element()).isEqualTo(element);
            assertThat(trouble.message()).contains(reason);
        });
    }

    @Test
    void showsTheWayToWhereItGotStuck() throws IOException, SAXException {
        var stuck = walk(deadlock().files()).troubles().findFirst().orElseThrow();

        assertThat(String.join(" → ", stuck.way())).startsWith("届次已发起 → 拟定评选方案 → 审批评选方案 → 方案是否通过？通过 → 发布评选通知");
    }

    @Test
    void aVariableIsAskedForOnlyOnceUntilItIsSetAnew() throws IOException, SAXException {
        // Twice the same question: whoever has said yes once cannot say no the second time.
        var twice = Redesign.of(ROUND).add("again", "<bpmn:exclusiveGateway id=\"again\" name=\"真的？\" default=\"added_2\" />")
                .redirect("flow_anyElected_signDecision", "again").connect("again", "userTask_signDecision", "${anyElected}").connect("again", "serviceTask_terminate");

        assertThat(walk(twice.files()).troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.element()).isEqualTo("added_2");
            assertThat(trouble.message()).contains("怎样走都走不到这里");
        });
    }

    private static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("two joins that wait for each other", deadlock(), "join1", "停在这里走不下去"),
                Arguments.of("a join of ways of which only one is taken", Redesign.of(ROUND).add("join", FORK.formatted("join"))
                        .redirect("flow_anyElected_terminate", "join").redirect("flow_listApproved_terminate", "join").connect("join", "serviceTask_terminate"),
                        "join", "停在这里走不下去"),
                Arguments.of("automatic steps in an endless loop", Redesign.of(VOTING).add("rest", SERVICE.formatted("rest", "再等等", "appraisal.begin(appraisalId)"))
                        .redirect("flow_allAsked_openBatch", "rest").connect("rest", "gateway_allAsked"), "rest", "自动步骤一直循环"),
                Arguments.of("a message that nobody sends", Redesign.of(ROUND)
                        .replace("<bpmn:message id=\"message_terminationApproved\"", "<bpmn:message id=\"message_never\" name=\"never-sent\" /><bpmn:message id=\"message_terminationApproved\"")
                        .add("never", "<bpmn:intermediateCatchEvent id=\"never\" name=\"等消息\"><bpmn:messageEventDefinition messageRef=\"message_never\" /></bpmn:intermediateCatchEvent>")
                        .redirect("flow_signDecision_confer", "never").connect("never", "serviceTask_confer"), "never", "停在这里走不下去"),
                Arguments.of("a message around a task that nobody sends", Redesign.of(ROUND)
                        .replace("<bpmn:message id=\"message_terminationApproved\"", "<bpmn:message id=\"message_never\" name=\"never-sent\" /><bpmn:message id=\"message_terminationApproved\"")
                        .add("never", "<bpmn:boundaryEvent id=\"never\" name=\"等消息\" attachedToRef=\"userTask_approveList\"><bpmn:messageEventDefinition messageRef=\"message_never\" />"
                                + "</bpmn:boundaryEvent>").connect("never", "serviceTask_terminate"), "never", "没有人会发出“never-sent”"),
                Arguments.of("an error that nobody throws", Redesign.of(ROUND).add("failed", "<bpmn:boundaryEvent id=\"failed\" name=\"评审出错\" attachedToRef=\"callActivity_scoring\">"
                        + "<bpmn:errorEventDefinition errorRef=\"error_voteAbandoned\" /></bpmn:boundaryEvent>").connect("failed", "serviceTask_terminate"), "failed", "怎样走都走不到这里"),
                Arguments.of("a fact asked for before it is there", Redesign.of(ROUND).connect("gateway_listApproved", "userTask_confirmShortlist", "${anyElected}"),
                        "gateway_listApproved", "还没有“anyElected”"),
                Arguments.of("a condition that is neither yes nor no", Redesign.of(ROUND).replace("${schemeDecision == &#x27;approve&#x27;}", "${schemeDecision}"),
                        "flow_schemeDecision_publishCall", "结果不是“是”或“否”"),
                Arguments.of("a condition that another always comes before", Redesign.of(ROUND).connect("gateway_schemeDecision", "userTask_approveScheme", "${schemeDecision == 'approve'}"),
                        "added_1", "怎样走都走不到这里"),
                Arguments.of("a step given a text for a number", Redesign.of(ROUND).add("count", SERVICE.formatted("count", "登记期限", "rectification.setDeadline(roundId, schemeDecision)"))
                        .redirect("flow_signDecision_confer", "count").connect("count", "serviceTask_confer"), "count", "第 2 项要的是数字，得到的是文字"));
    }

    /** Each of two joins waits for a token that only the other lets go. */
    private static Redesign deadlock() {
        return Redesign.of(ROUND).add("fork", FORK.formatted("fork")).add("join1", FORK.formatted("join1")).add("join2", FORK.formatted("join2"))
                .redirect("flow_publishCall_windowClosed", "fork").connect("fork", "join1").connect("fork", "join2")
                .connect("join1", "join2").connect("join2", "join1").connect("join1", "catchEvent_windowClosed");
    }

    private static SandboxReport walk(Map<String, byte[]> files) throws IOException, SAXException {
        var proposal = Proposal.read(files);
        Map<Element, byte[]> walked = new LinkedHashMap<>();
        proposal.models().forEach((file, model) -> walked.put(process(model), files.get(file)));
        return rehearsal.walk(walked, Neighbours.of(processes(own), own.formsById(), processes(proposal), proposal.formsById()));
    }

    private static Map<String, Element> processes(Proposal proposal) {
        return proposal.models().values().stream().map(RehearsalTest::process).collect(Collectors.toMap(process -> process.getAttribute("id"), process -> process));
    }

    private static Element process(ModelXml model) {
        return model.elements().filter(element -> element.getLocalName().equals("process")).findFirst().orElseThrow();
    }
}
