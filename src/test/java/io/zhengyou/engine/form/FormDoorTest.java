package io.zhengyou.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Door;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class FormDoorTest {

    private static final String START = "/process-definition/key/" + FormProbe.PROCESS + "/submit-form";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private FormProbe probe;

    @BeforeEach
    void prepare() {
        probe = new FormProbe(engine).prepare();
    }

    @ParameterizedTest
    @CsvSource({"REST,complete", "REST,submit-form", "WEB_APP,complete", "WEB_APP,submit-form"})
    void tellsAllRefusalsTogetherAndKeepsTheTask(Door door, String way) {
        String task = probe.task();

        HttpResponse<String> answer = post(door, "/task/" + task + "/" + way, """
                {"variables": {"decision": {"value": "reject"}, "score": {"value": 101}, "approved": {"value": true}}}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field")).containsExactly("approved", "reason", "score");
        assertThat(answer.body()).contains("「理由」必填。", "「得分」不能大于 100。", "「approved」不是这张表单的内容，不能提交。");
        assertThat(probe.isOpen(task)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"REST,complete", "REST,submit-form", "WEB_APP,complete", "WEB_APP,submit-form"})
    void takesAnswersThatFit(Door door, String way) {
        String task = probe.task();

        HttpResponse<String> answer = post(door, "/task/" + task + "/" + way, """
                {"variables": {"decision": {"value": "reject"}, "reason": {"value": "材料不全"}}, "withVariablesInReturn": true}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("材料不全");
        assertThat(probe.isOpen(task)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"value\": 7}                                                                         | 应填写文字。",
            "{\"value\": \"二十个字以上二十个字以上二十个字以上\"}                                          | 最多 10 个字",
            "{\"value\": \"{}\", \"type\": \"Json\"}                                                   | 应填写文字。",
            "{\"value\": \"rO0AB\", \"type\": \"Object\", \"valueInfo\": {\"objectTypeName\": \"x\", \"serializationDataFormat\": \"application/json\"}} | 应填写文字。",
            "{\"value\": \"   \"}                                                                    | 必填。"})
    void startsNoProcessWithAnAnswerThatDoesNotFit(String title, String refusal) {
        long before = probe.instances();
        HttpResponse<String> answer = post(Door.REST, START, "{\"variables\": {\"title\": %s}}".formatted(title));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(refusal);
        assertThat(probe.instances()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void startsAProcessWithAnswersThatFit(Door door) {
        HttpResponse<String> answer = post(door, START, "{\"variables\": {\"title\": {\"value\": \"年度表彰\"}}, \"businessKey\": \"\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.businessKey")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void letsNobodyChooseTheBusinessKey(Door door) {
        HttpResponse<String> answer = post(door, START, "{\"variables\": {\"title\": {\"value\": \"年度表彰\"}}, \"businessKey\": \"round-1\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("业务编号由系统生成");
    }

    @ParameterizedTest
    @CsvSource({"complete", "submit-form"})
    void saysThatATaskIsDoneAlready(String way) {
        String task = probe.task();
        String answers = "{\"variables\": {\"decision\": {\"value\": \"approve\"}}}";
        assertThat(post(Door.REST, "/task/" + task + "/" + way, answers).statusCode()).isEqualTo(204);

        HttpResponse<String> again = post(Door.REST, "/task/" + task + "/" + way, answers);

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("该任务已办结或已撤回");
    }

    private HttpResponse<String> post(Door door, String path, String json) {
        return door.enter(port, FormProbe.PERSON).engine("POST", path, json);
    }
}
