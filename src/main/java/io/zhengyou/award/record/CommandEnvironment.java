package io.zhengyou.award.record;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A command that only verifies works beside the running server: no port of its own, no work done, nothing said but the answer. */
class CommandEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("zhengyou.verify")) {
            environment.getPropertySources().addFirst(new MapPropertySource("verify", Map.of(
                    "server.port", "0",
                    "server.address", "127.0.0.1",
                    "camunda.bpm.job-execution.enabled", "false",
                    "spring.main.banner-mode", "off",
                    "camunda.bpm.banner-enabled", "false",
                    "logging.level.root", "error")));
        }
    }
}
