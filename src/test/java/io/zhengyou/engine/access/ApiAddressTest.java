package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/engine-rest/task", "/engine-rest/task/", "/engine-rest/engine/default/task", "/camunda/api/engine/engine/default/task"
    })
    void isTheSameUnderEveryRoot(String path) {
        assertThat(ApiAddress.of(path, path)).contains("engine:/task");
    }

    @Test
    void keepsTheWebAppsOwnInterfaceApart() {
        String path = "/camunda/api/admin/auth/user/default/logout";
        assertThat(ApiAddress.of(path, path)).contains(path);
    }

    @Test
    void readsAnEncodedColonInADefinitionId() {
        assertThat(ApiAddress.of("/engine-rest/process-definition/a%3A1%3Ab2", "/engine-rest/process-definition/a:1:b2"))
                .contains("engine:/process-definition/a:1:b2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/engine-rest//task, /engine-rest//task",
        "/engine-rest/task//, /engine-rest/task//",
        "/engine-rest/./task, /engine-rest/task",
        "/engine-rest/filter/../task, /engine-rest/task",
        "/engine-rest/../task, /engine-rest/../task",
        "/engine-rest/task;a=b, /engine-rest/task",
        "/engine-rest/task;a=b, /engine-rest/task;a=b",
        "/engine-rest/task%2Fx, /engine-rest/task/x",
        "/engine-rest/task%252Fx, /engine-rest/task%2Fx",
        "/engine-rest/task%5Cx, /engine-rest/task\\x",
        "/engine-rest/task%00, /engine-rest/task%00",
        "/engine-rest/task%zz, /engine-rest/task",
        "/engine-rest/.hidden, /engine-rest/.hidden",
        "/engine-rest/任务, /engine-rest/任务",
    })
    void refusesASpellingThatMightMeanSomethingElseBehindTheWall(String spelled, String decoded) {
        assertThat(ApiAddress.of(spelled, decoded)).isEmpty();
    }
}
