package io.zhengyou.engine.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a demo pass the weeks of a nomination window or a public notice in a moment. For the operator, until the next start. */
@RestController
@RequestMapping("/demo/clock")
@Profile("demo")
class DemoClock {

    /** Time goes on only, and not out of the range of the database. */
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");

    private final ObjectProvider<JobExecutor> executor;

    DemoClock(ObjectProvider<JobExecutor> executor) {
        this.executor = executor;
    }

    /**
     * @param days how far the server's time goes on from now, 0 to 999; without it the time stays as it is
     * @return the new time
     */
    @PostMapping
    ResponseEntity<?> forward(@RequestParam(defaultValue = "0") String days) {
        return DAYS.matcher(days).matches()
                ? ResponseEntity.ok(forward(Integer.parseInt(days)))
                : ResponseEntity.badRequest().body(Map.of("message", "天数（days）应为 0 到 999 的整数，请改正：" + days));
    }

    private Instant forward(int days) {
        Duration ahead = Duration.between(Instant.now(), ClockUtil.getCurrentTime().toInstant()).plusDays(days);
        ClockUtil.offset(ahead.toMillis());
        // An idle executor rests for up to a minute by the clock on the wall; what is due now shall happen now.
        executor.ifAvailable(JobExecutor::jobWasAdded);
        return ClockUtil.getCurrentTime().toInstant();
    }
}
