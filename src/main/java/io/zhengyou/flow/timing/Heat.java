package io.zhengyou.flow.timing;

import java.time.Duration;
import java.util.Arrays;

/** How long half of the times are, in steps that mean something to people. */
public enum Heat {
    MINUTES(Duration.ofHours(1), "不到 1 小时"),
    HOURS(Duration.ofDays(1), "不到 1 天"),
    DAYS(Duration.ofDays(3), "1 到 3 天"),
    WEEK(Duration.ofDays(10), "3 到 10 天"),
    LONG(Duration.ofSeconds(Long.MAX_VALUE), "10 天以上");

    private final Duration below;
    private final String label;

    Heat(Duration below, String label) {
        this.below = below;
        this.label = label;
    }

    static Heat of(Duration length) {
        return Arrays.stream(values()).filter(heat -> length.compareTo(heat.below) < 0).findFirst().orElse(LONG);
    }

    public String label() {
        return label;
    }

    /** Its name in style sheets. */
    public String style() {
        return "heat-" + ordinal();
    }
}
