package io.zhengyou.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The server's time, which the operator can let pass in the demo. */
public final class DemoTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Session operator;
    private LocalDate today;

    public DemoTime(Server server) {
        operator = server.person("operator1").signIn();
        today = forward(0);
    }

    public LocalDate today() {
        return today;
    }

    public void pass(int days) {
        today = forward(days);
    }

    private LocalDate forward(int days) {
        String moment = operator.post("/messages", "/demo/clock", Map.of("days", Integer.toString(days)));
        try {
            return LocalDate.ofInstant(Instant.parse(new ObjectMapper().readTree(moment).asText()), ZONE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a moment: " + moment, e);
        }
    }
}
