package io.zhengyou.engine.demo;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a demo pass the weeks of a nomination window or a public notice in a moment. For the operator, until the next start. */
@RestController
@RequestMapping("/demo/clock")
@Profile("demo")
class DemoClock {

    /** @param days how far the server's time goes on from now. @return the new time */
    @PostMapping
    Instant forward(@RequestParam int days) {
        Duration ahead = Duration.between(Instant.now(), ClockUtil.getCurrentTime().toInstant()).plusDays(days);
        ClockUtil.offset(ahead.toMillis());
        return ClockUtil.getCurrentTime().toInstant();
    }
}
