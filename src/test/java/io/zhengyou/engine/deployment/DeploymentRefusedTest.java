package io.zhengyou.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Door;
import io.zhengyou.engine.access.Probe;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class DeploymentRefusedTest {

    private static final String OWNER = "deployment-owner";

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <process id="deployment-probe" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start" /><sequenceFlow id="f" sourceRef="start" targetRef="step" />
                %s
              </process>
            </definitions>""";

    private static final String TAKE_BACK = "<extensionElements><camunda:properties><camunda:property name='zhengyou:takeBack' value='true' />"
            + "</camunda:properties></extensionElements>";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<scriptTask id='step' scriptFormat='javascript'><script>1</script></scriptTask>        | 不允许使用脚本任务",
            "<serviceTask id='step' camunda:class='java.lang.Runtime' />                              | 不允许使用 camunda:class",
            "<serviceTask id='step' camunda:delegateExpression='${award}' />                          | 不允许使用 camunda:delegateExpression",
            "<serviceTask id='step' camunda:type='external' camunda:topic='t' />                      | 不允许使用 camunda:type",
            "<serviceTask id='step' camunda:expression='${dataSource}' />                             | 不能使用“dataSource”",
            "<serviceTask id='step' camunda:expression='${dataSource.getConnection()}' />             | dataSource.getConnection",
            "<serviceTask id='step' camunda:expression='${award.getClass()}' />                       | award.getClass",
            "<serviceTask id='step' camunda:expression='${award.confer()}' />                         | award.confer（0 个参数）",
            "<serviceTask id='step' camunda:expression='${award.confer(}' />                          | 写法有误",
            "<userTask id='step'>" + TAKE_BACK + "</userTask><endEvent id='over' /><sequenceFlow id='g' sourceRef='step' targetRef='over' /> | 下一步不是人工任务",
            "<userTask id='step' camunda:formKey='embedded:/forms/committee-ballot.html'>" + TAKE_BACK + "</userTask> | 投票和本人评议的任务不能撤回",
            "<userTask id='step' camunda:formKey='embedded:deployment:evil.html' />                   | 只能使用本系统 /forms/ 下的嵌入表单",
            "<userTask id='step'><extensionElements><camunda:taskListener event='create' class='x.Y' /></extensionElements></userTask> | 不允许使用",
            "<serviceTask id='step' camunda:expression='${award.confer(roundId)}'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask> | 不允许使用连接器"})
    void namesFileElementAndReason(String step, String reason) {
        HttpResponse<String> answer = deploy("probe.bpmn", MODEL.formatted(step));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("probe.bpmn", "step", reason);
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("deployment-probe").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<serviceTask id='step' camunda:expression='${award.confer(roundId)}' camunda:resultVariable='myVote' />",
        "<userTask id='step'><extensionElements><camunda:inputOutput><camunda:inputParameter name='marks'>1</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
        "<callActivity id='step' calledElement='x'><extensionElements><camunda:in source='x' target='vote' /></extensionElements></callActivity>"})
    void refusesAVariableThatIsNamedAsAVote(String step) {
        HttpResponse<String> answer = deploy("probe.bpmn", MODEL.formatted(step));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("step", "不得成为流程变量的内容");
    }

    @Test
    void refusesAFormFieldThatIsNamedAsAVote() {
        assertThat(deploy("probe.form", "{\"components\":[{\"type\":\"group\",\"components\":[{\"key\":\"vote\"}]}]}").body()).contains("不得成为流程变量的内容");
        assertThat(deploy("probe.form", "{").body()).contains("不是完整的 JSON 文件");
    }

    @Test
    void refusesPagesAndBrokenFiles() {
        assertThat(deploy("evil.html", "<script>alert(1)</script>").body()).contains("只能部署 .bpmn、.dmn 和 .form 文件");
        assertThat(deploy("probe.bpmn", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>").body()).contains("不是完整的 XML 文件");
    }

    @Test
    void takesAModelThatCallsAStepBean() {
        var model = MODEL.formatted("<serviceTask id='step' camunda:expression='${award.confer(roundId)}' />").replace("deployment-probe", "deployment-good");
        engine.getRepositoryService().createDeployment().addString("good.bpmn", model).deploy();
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("deployment-good").count()).isOne();
    }

    private HttpResponse<String> deploy(String file, String content) {
        new Probe(engine).person(OWNER, "process-owner");
        return Door.REST.enter(port, OWNER).deploy(file, content);
    }
}
