package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("expressionAttributes")
    void evaluatesNoneOfTheAttributesThatTakeOneAtAnyDepth(String attribute) {
        Visitor bert = Door.REST.enter(port, Probe.BERT);
        String query = "{\"" + attribute + "\":\"${now()}\"}";
        String shared = engine.getFilterService().createTaskFilterQuery().filterName("全部任务").singleResult().getId();
        for (int depth = 0; depth < 3; depth++) {
            for (String path : List.of("/task", "/filter/" + shared + "/list")) {
                assertRefusedInChinese(bert.engine("POST", path, query));
            }
            query = "{\"orQueries\":[{\"name\":\"x\"}," + query + "]}";
            assertRefusedInChinese(Door.REST.enter(port, Probe.OPERATOR).engine("POST", "/filter/create", filter(query)));
        }
        assertRefusedInChinese(bert.engine("POST", "/task", "{\"%1$s\":null,\"%1$s\":\"${now()}\"}".formatted(attribute)));
        assertRefusedInChinese(bert.engine("/task?" + attribute + "=%24%7Bnow()%7D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"DUEAFTEREXPRESSION\":\"${''.getClass()}\"}", "{\"due_after_expression\":\"${''.getClass()}\"}"})
    void knowsNoOddSpellingOfAnAttribute(String query) {
        // It is no attribute: a filter that says only that stores nothing of it.
        String id = JsonPath.read(Door.REST.enter(port, Probe.OPERATOR).engine("POST", "/filter/create", filter(query)).body(), "$.id");
        assertThat(database.sql("SELECT QUERY_ FROM ACT_RU_FILTER WHERE ID_ = ?").param(id).query(String.class).single()).doesNotContain("getClass");
        engine.getFilterService().deleteFilter(id);
    }

    private static Stream<String> expressionAttributes() {
        return Arrays.stream(TaskQueryDto.class.getMethods()).map(Method::getName)
                .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4));
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
    @MethodSource("expressionAttributes")
    void runsWhateverItStores(String attribute) {
        Visitor operator = Door.REST.enter(port, Probe.OPERATOR);
        int stored = 0;
        for (String function : List.of("currentUser()", "currentUserGroups()", "now()", "dateTime()", "dateTime().plusDays(1)", "execution")) {
            HttpResponse<String> answer = operator.engine("POST", "/filter/create", filter("{\"" + attribute + "\":\"${" + function + "}\"}"));
            if (answer.statusCode() == 200) {
                stored++;
                String id = JsonPath.read(answer.body(), "$.id");
                assertThat(operator.engine("/filter/" + id + "/list").statusCode()).as(attribute + " " + function).isEqualTo(200);
                assertThat(operator.engine("/filter/" + id + "/count").statusCode()).isEqualTo(200);
                engine.getFilterService().deleteFilter(id);
            } else {
                assertRefusedInChinese(answer);
            }
        }
        assertThat(stored).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的任务", "本组任务", "逾期任务", "全部任务"})
    void runsTheSharedFiltersForSomebodyWithoutAnyGroup(String name) {
        String id = engine.getFilterService().createTaskFilterQuery().filterName(name).singleResult().getId();
        assertThat(Door.REST.enter(port, Probe.CARLA).engine("/filter/" + id + "/list").statusCode()).isEqualTo(200);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POST | /task/gone/claim           | {\"userId\":\"probe-bert\"}",
        "POST | /task/gone/complete        | {}",
        "GET  | /task/gone/deployed-form   |",
        "GET  | /task/gone/identity-links  |",
    })
    void saysInChineseThatATaskIsGone(String method, String path, @Nullable String body) {
        HttpResponse<String> answer = Door.REST.enter(port, Probe.BERT).engine(method, path, body == null ? "" : body);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).containsPattern("\"message\":\"[^\"]*请刷新");
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
