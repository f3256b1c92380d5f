package io.zhengyou.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class DemoClockTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Test
    void letsTheOperatorPassDays() {
        Instant before = clock.instant();
        assertThat(ask("operator1", "30").statusCode()).isEqualTo(200);
        assertThat(Duration.between(before, clock.instant()).toDays()).isEqualTo(30);
        assertThat(ask("operator1", "0").statusCode()).isEqualTo(200);
        assertThat(Duration.between(before, clock.instant()).toDays()).isEqualTo(30);
    }

    @Test
    void letsNobodyElse() {
        Instant before = clock.instant();
        assertThat(ask("office1", "30").statusCode()).isEqualTo(403);
        assertThat(Duration.between(before, clock.instant()).toDays()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000", "99999999999", "一", "1.5"})
    void saysWhatIsWrongWithTheDays(String days) {
        Instant before = clock.instant();
        HttpResponse<String> answer = ask("operator1", days);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("天数（days）应为 0 到 999 的整数");
        assertThat(Duration.between(before, clock.instant()).toDays()).isZero();
    }

    @Test
    void wakesTheJobExecutor() {
        JobExecutor executor = mock();
        new DemoClock(beans(executor).getBeanProvider(JobExecutor.class)).forward("1");
        verify(executor).jobWasAdded();
    }

    private HttpResponse<String> ask(String user, String days) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor.postForm("/messages", "/demo/clock?days=" + URLEncoder.encode(days, StandardCharsets.UTF_8));
    }

    private static StaticListableBeanFactory beans(JobExecutor executor) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("jobExecutor", executor);
        return beans;
    }
}
