package io.zhengyou.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.process.RedesignCheck;
import io.zhengyou.models.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Good and bad redesigns of the shipped models: each gets the right answer, with its reason. */
@ServerTest
class RedesignTest {

    private static final String TASK = "<bpmn:userTask id=\"%s\" name=\"再看一遍\" camunda:candidateGroups=\"office\" camunda:dueDate=\"${workingDays.after(2)}\""
            + " camunda:formRef=\"flow-look\" camunda:formRefBinding=\"deployment\" />";
    private static final String LOOK = "{\"id\":\"flow-look\",\"type\":\"default\",\"components\":[{\"id\":\"seen\",\"key\":\"seen\",\"type\":\"checkbox\",\"label\":\"看过了\"}]}";
    private static final String SERVICE = "<bpmn:serviceTask id=\"%s\" name=\"%s\" camunda:expression=\"${%s}\" />";
    private static final String TIMER = "<bpmn:boundaryEvent id=\"%s\" name=\"等得太久\" attachedToRef=\"%s\" cancelActivity=\"%s\"><bpmn:timerEventDefinition>"
            + "<bpmn:timeDate>${workingDays.after(9)}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>";
    private static final String EVERY_MEMBER = "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${vote.membersToDeclare(roundId)}\" camunda:elementVariable=\"memberId\" />";

    @Autowired
    private RedesignCheck check;

    @Test
    void takesWhatIsInUseAsItIs() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (var file : Stream.of(ModelFiles.in(Path.of("bpmn"), ""), ModelFiles.in(Path.of("forms"), ".form")).flatMap(found -> found.stream()).filter(Files::isRegularFile).toList()) {
            files.put(file.toString(), Files.readAllBytes(file));
        }

        assertThat(check.findings(files)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void takes(String what, Redesign redesign) {
        assertThat(check.findings(redesign.files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refuses(String what, Redesign redesign, String reason) {
        assertThat(check.findings(redesign.files())).extracting(ModelFinding::toString).anySatisfy(finding -> assertThat(finding).contains(reason));
    }

    private static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("other labels", Redesign.round().replace("name=\"拟定评选方案\"", "name=\"起草方案\"")),
                Arguments.of("other ids", Redesign.round().replace("userTask_approveList", "userTask_sayYes")),
                Arguments.of("more time", Redesign.round().replace("workingDays.after(10)", "workingDays.after(15)")),
                Arguments.of("a task more", looked(Redesign.round()).redirect("flow_confirmShortlist_vote", "look").connect("look", "callActivity_vote")),
                Arguments.of("a step more", Redesign.round().add("tell", SERVICE.formatted("tell", "告知办公室", "vote.tellOffice(roundId)"))
                        .redirect("flow_vote_approveList", "tell").connect("tell", "userTask_approveList")),
                Arguments.of("a task beside the notice, waited for", beside("join", "gateway_anyElected").redirect("flow_notice_anyElected", "join")
                        .connect("look", "join")),
                Arguments.of("a wait more", Redesign.round()
                        .add("rest", "<bpmn:intermediateCatchEvent id=\"rest\" name=\"歇两天\"><bpmn:timerEventDefinition><bpmn:timeDate>${workingDays.after(2)}</bpmn:timeDate>"
                                + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>")
                        .redirect("flow_anyElected_signDecision", "rest").connect("rest", "userTask_signDecision")),
                Arguments.of("back to the shortlist", Redesign.round().connect("gateway_listApproved", "userTask_confirmShortlist", "${anyQualified}")),
                Arguments.of("back to the scheme at the end", Redesign.round().add("again", "<bpmn:exclusiveGateway id=\"again\" name=\"重来？\" default=\"added_1\" />")
                        .redirect("flow_signDecision_confer", "again").connect("again", "serviceTask_confer")
                        .connect("again", "userTask_draftScheme", "${anyQualified}")),
                Arguments.of("a reminder beside a task", Redesign.round().add("late", TIMER.formatted("late", "userTask_approveList", "false"))
                        .add("tell", SERVICE.formatted("tell", "告知办公室", "vote.tellOffice(roundId)")).add("told", "<bpmn:endEvent id=\"told\" name=\"已告知\" />")
                        .connect("late", "tell").connect("tell", "told")),
                Arguments.of("a second integrity review", Redesign.of("bpmn/award/award-check.bpmn")
                        .add("second", "<bpmn:userTask id=\"second\" name=\"复审\" camunda:candidateGroups=\"ethics-committee\" camunda:dueDate=\"${workingDays.after(5)}\""
                                + " camunda:formRef=\"award-integrity\" camunda:formRefBinding=\"deployment\" />")
                        .redirect("flow_reviewIntegrity_integrityPassed", "second").connect("second", "gateway_integrityPassed")),
                Arguments.of("a form with a field more", Redesign.round().with("forms/flow-look.form", LOOK)),
                Arguments.of("a form that shows the id of the round", Redesign.round().with("forms/flow-look.form",
                        LOOK.replace("\"key\":\"seen\"", "\"key\":\"roundId\",\"readonly\":true"))));
    }

    private static Stream<Arguments> bad() {
        return Stream.of(aroundTheNotice(), aroundOthers(), code(), broken(), unknown()).flatMap(redesigns -> redesigns);
    }

    private static Stream<Arguments> aroundTheNotice() {
        var missing = "“公布表彰结果”之前必须先完成“发布公示”";
        return Stream.of(
                Arguments.of("without the notice", Redesign.round().remove("callActivity_notice", "flow_notice_anyElected", "gateway_anyElected"), missing),
                Arguments.of("a way beside the notice", Redesign.round().connect("gateway_listApproved", "userTask_signDecision", "${anyElected}"), missing),
                Arguments.of("its way in words", Redesign.round().connect("gateway_listApproved", "userTask_signDecision", "${anyElected}"),
                        "审批拟表彰名单 → 签署表彰决定 → 公布表彰结果"),
                Arguments.of("a branch beside the notice, not waited for", beside("join", "userTask_signDecision").connect("look", "join"), missing),
                Arguments.of("only if somebody wants it", Redesign.round().add("maybe", "<bpmn:inclusiveGateway id=\"maybe\" default=\"added_1\" />")
                        .redirect("flow_listApproved_notice", "maybe").connect("maybe", "gateway_anyElected").connect("maybe", "callActivity_notice", "${anyElected}"), missing),
                Arguments.of("out of the notice when it takes long", Redesign.round().add("late", TIMER.formatted("late", "callActivity_notice", "true"))
                        .connect("late", "userTask_signDecision"), "“公布表彰结果”之前必须重新完成“公示期满”"),
                Arguments.of("beside the notice when it takes long", Redesign.round().add("late", TIMER.formatted("late", "callActivity_notice", "false"))
                        .connect("late", "userTask_signDecision"), "“公布表彰结果”之前必须重新完成“公示期满”"),
                Arguments.of("another process called", Redesign.round().replace("calledElement=\"award-notice\"", "calledElement=\"award-unit-notice\""), missing),
                Arguments.of("a notice for each of nobody", Redesign.of("bpmn/award/award-notice.bpmn").replace(
                        "<bpmn:outgoing>flow_publishNotice_noticeOver</bpmn:outgoing>",
                        "<bpmn:outgoing>flow_publishNotice_noticeOver</bpmn:outgoing>" + EVERY_MEMBER), missing),
                Arguments.of("a notice under a condition", Redesign.of("bpmn/award/award-notice.bpmn").replace(
                        "${award.publishNotice(roundId)}", "${anyElected ? award.publishNotice(roundId) : subject}"), missing),
                Arguments.of("no wait", Redesign.of("bpmn/award/award-notice.bpmn")
                        .remove("catchEvent_noticeOver", "flow_noticeOver_closeNotice", "serviceTask_closeNotice"), "必须重新完成“公示期满”"),
                Arguments.of("a shorter wait", Redesign.of("bpmn/award/award-notice.bpmn").replace("${award.noticeEnds(roundId)}", "${workingDays.after(1)}"),
                        "必须重新完成“公示期满”"),
                Arguments.of("links around it", Redesign.round()
                        .add("out", "<bpmn:intermediateThrowEvent id=\"out\" name=\"转到签署\"><bpmn:linkEventDefinition name=\"x\" /></bpmn:intermediateThrowEvent>")
                        .add("in", "<bpmn:intermediateCatchEvent id=\"in\" name=\"来自审批\"><bpmn:linkEventDefinition name=\"x\" /></bpmn:intermediateCatchEvent>")
                        .connect("gateway_listApproved", "out", "${anyElected}").connect("in", "userTask_signDecision"), missing),
                Arguments.of("an event subprocess that confers", Redesign.round().add("jump", "<bpmn:subProcess id=\"jump\" name=\"直接表彰\" triggeredByEvent=\"true\">"
                        + "<bpmn:startEvent id=\"now\" name=\"到点\"><bpmn:timerEventDefinition><bpmn:timeDate>${workingDays.after(1)}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>"
                        + SERVICE.formatted("quick", "公布", "award.confer(roundId)") + "<bpmn:endEvent id=\"gone\" name=\"已公布\" />"
                        + "<bpmn:sequenceFlow id=\"j1\" sourceRef=\"now\" targetRef=\"quick\" /><bpmn:sequenceFlow id=\"j2\" sourceRef=\"quick\" targetRef=\"gone\" /></bpmn:subProcess>"), missing),
                Arguments.of("conferred by a listener", Redesign.round().replace("<bpmn:incoming>flow_confirmShortlist_vote</bpmn:incoming>", ""
                        + "<bpmn:incoming>flow_confirmShortlist_vote</bpmn:incoming>").replace("<camunda:in source=\"subject\" target=\"subject\" />\n        <camunda:out source=\"anyQualified\"",
                        "<camunda:executionListener event=\"end\" expression=\"${award.confer(roundId)}\" /><camunda:in source=\"subject\" target=\"subject\" />\n        <camunda:out source=\"anyQualified\""), missing),
                Arguments.of("conferred by a condition", Redesign.round().replace("${anyQualified}", "${award.confer(roundId)}"), missing));
    }

    private static Stream<Arguments> aroundOthers() {
        return Stream.of(
                Arguments.of("approved by the office", Redesign.round().replace(
                        "camunda:formRef=\"award-list-approval\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"leading-group\"",
                        "camunda:formRef=\"award-list-approval\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"office\""), "必须先完成“领导小组审批拟表彰名单”"),
                Arguments.of("a new scheme without a new approval", Redesign.round().add("again", "<bpmn:exclusiveGateway id=\"again\" name=\"改过？\" default=\"added_1\" />")
                        .redirect("flow_draftScheme_approveScheme", "again").connect("again", "userTask_approveScheme")
                        .connect("again", "serviceTask_publishCall", "${anyQualified}"), "必须重新完成“领导小组审批评选方案”"),
                Arguments.of("no ballot", Redesign.round().redirect("flow_confirmShortlist_vote", "userTask_approveList"), "必须先完成“评审委员会无记名投票”"),
                Arguments.of("nothing is conferred any more", Redesign.round().replace("${award.confer(roundId)}", "${vote.tellOffice(roundId)}"), "流程中没有“公布表彰结果”这一步"),
                Arguments.of("no integrity review", Redesign.of("bpmn/award/award-check.bpmn").redirect("flow_formalityDecision_reviewIntegrity", "gateway_integrityPassed"),
                        "必须先完成“道德委员会科学道德审查”"),
                Arguments.of("a correction nobody looks at", Redesign.of("bpmn/award/award-check.bpmn").redirect("flow_correctionEndorsed_checkEligibility", "userTask_reviewIntegrity"),
                        "必须重新完成“办公室形式审查”"),
                Arguments.of("closed out when it takes long", Redesign.of("bpmn/rectification/rectification.bpmn").add("late", TIMER.formatted("late", "subProcess_mend", "true"))
                        .connect("late", "serviceTask_tellCloseOut"), "必须先完成“核查整改”"),
                Arguments.of("verified by the unit itself", Redesign.of("bpmn/rectification/rectification.bpmn").replace("${rectificationVerifiers}", "liaison-${unitCode}"),
                        "必须先完成“核查整改”"),
                Arguments.of("no commentary", Redesign.of("bpmn/pledge/pledge.bpmn").redirect("flow_progress_askLeader", "userTask_state"), "必须先完成“领导点评”"));
    }

    private static Stream<Arguments> code() {
        return Stream.of(
                Arguments.of("the class of a text", calling("''.getClass()"), "不是步骤组件的方法"),
                Arguments.of("the class of a step", calling("award.getClass()"), "award.getClass"),
                Arguments.of("a constructor", calling("java.lang.Runtime.getRuntime()"), "不是步骤组件的方法"),
                Arguments.of("an unknown bean", calling("prize.confer(roundId)"), "prize.confer"),
                Arguments.of("a method that does not exist", calling("award.grant(roundId)"), "award.grant（1 个参数）"),
                Arguments.of("too few arguments", calling("award.confer()"), "award.confer（0 个参数）"),
                Arguments.of("a script in a listener", Redesign.round().replace("<camunda:properties>",
                        "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:executionListener><camunda:properties>"), "不允许使用脚本"),
                Arguments.of("a class", Redesign.round().replace("camunda:expression=\"${award.confer(roundId)}\"", "camunda:class=\"x.Y\""), "不允许使用 camunda:class"));
    }

    private static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("broken XML", Redesign.round().replace("</bpmn:definitions>", ""), "不是完整的 XML 文件"),
                Arguments.of("entities", Redesign.round().replace("<bpmn:definitions", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions"), "不是完整的 XML 文件"),
                Arguments.of("a huge file", Redesign.round().replace("</bpmn:definitions>", "<!--" + "x".repeat(3_000_000) + "--></bpmn:definitions>"), "文件过大"),
                Arguments.of("an event at nothing", Redesign.round().add("late", TIMER.formatted("late", "nowhere", "true")).connect("late", "serviceTask_terminate"),
                        "流程引擎不能读取"),
                Arguments.of("no default", Redesign.round().replace(" default=\"flow_listApproved_terminate\"", ""), "gateway_listApproved（名单是否通过？）：缺少默认流向"),
                Arguments.of("a dead end", looked(Redesign.round()).connect("gateway_listApproved", "look", "${anyElected}"), "look（再看一遍）：后面没有步骤"),
                Arguments.of("a task nobody comes to", looked(Redesign.round()).connect("look", "userTask_approveList"), "look（再看一遍）：流程走不到这里"),
                Arguments.of("not drawn", Redesign.round().replace("bpmnElement=\"userTask_approveList\"", "bpmnElement=\"other\""), "userTask_approveList（审批拟表彰名单）：图上没有画出来"),
                Arguments.of("no name", Redesign.round().replace(" name=\"审批拟表彰名单\"", ""), "userTask_approveList：没有名称"),
                Arguments.of("no due date", Redesign.round().replace(" camunda:dueDate=\"${workingDays.after(10)}\"", ""), "userTask_draftScheme（拟定评选方案）：没有办理期限"));
    }

    private static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of("a group", Redesign.round().replace("camunda:candidateGroups=\"office\"", "camunda:candidateGroups=\"offices\""), "没有名为 offices 的办理角色"),
                Arguments.of("a form", Redesign.round().replace("formRef=\"award-shortlist\"", "formRef=\"award-list\""), "没有名为 award-list 的表单"),
                Arguments.of("a process", Redesign.round().replace("calledElement=\"award-scoring\"", "calledElement=\"award-marks\""), "没有名为 award-marks 的流程"),
                Arguments.of("a process known at run time only", Redesign.round().replace("calledElement=\"award-scoring\"", "calledElement=\"${subject}\""), "须写明调用哪个流程"),
                Arguments.of("a variable", Redesign.round().replace("${anyQualified}", "${enoughQualified}"), "读取的“enoughQualified”没有任何表单或步骤给出"),
                Arguments.of("a field the server needs is gone", Redesign.round().with("forms/award-list-approval.form",
                        "{\"id\":\"award-list-approval\",\"type\":\"default\",\"components\":[{\"id\":\"reason\",\"key\":\"reason\",\"type\":\"textarea\",\"label\":\"理由\"}]}"),
                        "系统要用到字段“decision”"),
                Arguments.of("a component that Tasklist cannot show", Redesign.round().with("forms/flow-look.form", LOOK.replace("checkbox", "filepicker")), "不能使用“filepicker”"),
                Arguments.of("a field over the id of the round", Redesign.round().with("forms/flow-look.form", LOOK.replace("\"key\":\"seen\"", "\"key\":\"roundId\"")),
                        "roundId（看过了）：“roundId”是系统记录的内容，不能由人填写"),
                Arguments.of("a list of whatever people add", Redesign.round().with("forms/flow-look.form", LOOK.replace("checkbox", "dynamiclist")), "不能使用“dynamiclist”"),
                Arguments.of("a threshold", Redesign.round().replace("${anyQualified}", "${loopCounter &gt; 3}"), "条件里不要直接比较数值"));
    }

    /** With a task more, that nothing leads to yet. */
    private static Redesign looked(Redesign redesign) {
        return redesign.add("look", TASK.formatted("look")).with("forms/flow-look.form", LOOK);
    }

    /** With a task beside the notice; where the branches meet, and what comes then, is said by the caller. */
    private static Redesign beside(String join, String then) {
        return looked(Redesign.round()).add("fork", "<bpmn:parallelGateway id=\"fork\" />").add(join, "<bpmn:parallelGateway id=\"" + join + "\" />")
                .redirect("flow_listApproved_notice", "fork").connect("fork", "callActivity_notice").connect("fork", "look").connect(join, then);
    }

    private static Redesign calling(String call) {
        return Redesign.round().replace("award.publishCall(roundId)", call);
    }
}
