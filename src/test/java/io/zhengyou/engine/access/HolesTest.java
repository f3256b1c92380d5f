package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries the known holes of the engine, by both doors. */
@ServerTest
class HolesTest {

    private static final String SLEEPING = "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private Probe probe;

    @BeforeEach
    void prepare() {
        probe = new Probe(engine).prepare();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "REST    | /task       | {\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "WEB_APP | /task       | {\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "REST    | /task/count | {\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "WEB_APP | /task/count | {\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "REST    | /task       | {\"orQueries\":[{\"name\":\"x\"},{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}]}",
        "REST    | /task       | {\"assigneeExpression\":\"${currentUser()}\"}",
        "WEB_APP | /task/count | {\"dueBeforeExpression\":\"${now()}\"}",
    })
    void evaluatesNoExpressionInAQueryThatSomebodySends(Door door, String path, String query) {
        assertRefusedInChinese(door.enter(port, Probe.BERT).engine("POST", path, query));
    }

    @Test
    void evaluatesNoExpressionInTheAddressEither() {
        assertRefusedInChinese(Door.REST.enter(port, Probe.BERT).engine("/task?assigneeExpression=%24%7BcurrentUser()%7D"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "REST    | list         | {\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "WEB_APP | list         | {\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "REST    | count        | {\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "WEB_APP | singleResult | {\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "REST    | list         | {\"nameExpression\":\"x\",\"assigneeExpression\":\"${''.getClass()}\"}",
    })
    void evaluatesNoExpressionThatSomebodyAddsToAFilter(Door door, String result, String extension) {
        Filter shared = engine.getFilterService().createTaskFilterQuery().filterName("全部任务").singleResult();
        HttpResponse<String> answer = door.enter(port, Probe.BERT).engine("POST", "/filter/" + shared.getId() + "/" + result, extension);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void storesNoFilterWithAnotherExpressionThanTheHarmlessOnes(Door door) {
        Visitor operator = door.enter(port, Probe.OPERATOR);
        assertRefusedInChinese(operator.engine("POST", "/filter/create", filter(SLEEPING)));
        assertRefusedInChinese(operator.engine("POST", "/filter/create", filter("{\"assigneeExpression\":\"${''.getClass()}\"}")));

        String id = JsonPath.read(operator.engine("POST", "/filter/create", filter("{\"assigneeExpression\":\"${currentUser()}\"}")).body(), "$.id");
        assertThat(operator.engine("/filter/" + id + "/list").statusCode()).isEqualTo(200);
        assertRefusedInChinese(operator.engine("PUT", "/filter/" + id, filter(SLEEPING)));
        assertThat(operator.engine("DELETE", "/filter/" + id, "").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void runsNoFilterThatWasStoredPastTheWall(Door door) {
        Filter filter = engine.getFilterService().newTaskFilter("past the wall");
        String id = engine.getFilterService().saveFilter(filter.setQuery(probe.tasks().createTaskQuery())).getId();
        try {
            database.sql("UPDATE ACT_RU_FILTER SET QUERY_ = ? WHERE ID_ = ?").params(SLEEPING, id).update();
            Visitor operator = door.enter(port, Probe.OPERATOR);
            assertRefusedInChinese(operator.engine("/filter/" + id + "/list"));
            assertRefusedInChinese(operator.engine("/filter/" + id + "/count"));
        } finally {
            engine.getFilterService().deleteFilter(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_probe\"}]}"})
    void startsNoProcessWithoutItsFormOrInTheMiddle(String body) {
        Visitor ada = Door.REST.enter(port, Probe.ADA);
        assertThat(ada.engine("POST", "/process-definition/key/" + Probe.PROCESS + "/start", body).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"retries\":3,\"dueDate\":\"2020-01-01T00:00:00.000+0800\"}", "{\"retries\":0}"})
    void neitherMovesNorStopsATimerByWayOfItsRetries(String retries) {
        HttpResponse<String> answer = Door.REST.enter(port, Probe.OPERATOR).engine("PUT", "/job/some-job/retries", retries);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("只能给失败的作业增加重试次数");
    }

    @Test
    void writesNoCommentIntoAnotherInstance() {
        String task = probe.task();
        HttpResponse<String> answer = Door.REST.enter(port, Probe.BERT)
                .engine("POST", "/task/" + task + "/comment/create", "{\"message\":\"x\",\"processInstanceId\":\"another\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(probe.tasks().getProcessInstanceComments("another")).isEmpty();
    }

    private static String filter(String query) {
        return "{\"resourceType\":\"Task\",\"name\":\"probe\",\"query\":" + query + ",\"properties\":{}}";
    }

    private static void assertRefusedInChinese(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsPattern("\"message\":\"[^\"]*[\\u4e00-\\u9fa5]");
    }
}
