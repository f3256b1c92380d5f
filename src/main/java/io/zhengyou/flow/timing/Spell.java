package io.zhengyou.flow.timing;

import java.time.Duration;

/**
 * A length of time as people say it: the two largest units that matter.
 *
 * @param rough whether only its days are told
 */
record Spell(Duration length, boolean rough) {

    static final String NONE = "—";
    private static final int DAYS_WITHOUT_HOURS = 10;

    Spell(Duration length) {
        this(length, false);
    }

    static Spell ofMillis(double millis) {
        return new Spell(Duration.ofMillis(Math.round(millis)));
    }

    /** In whole days; whatever is less than one is half of one. */
    Spell coarse() {
        return new Spell(length.toDays() == 0 ? Duration.ofHours(12) : Duration.ofDays(length.toDays()), true);
    }

    String words() {
        if (rough) {
            return length.toDays() == 0 ? "不到 1 天" : "约 " + length.toDays() + " 天";
        }
        if (length.compareTo(Duration.ofMinutes(1)) < 0) {
            return "不到 1 分钟";
        }
        if (length.compareTo(Duration.ofHours(1)) < 0) {
            return length.toMinutes() + " 分钟";
        }
        return length.toDays() == 0 ? with(length.toHours(), " 小时", length.toMinutesPart(), " 分")
                : with(length.toDays(), " 天", length.toDays() < DAYS_WITHOUT_HOURS ? length.toHoursPart() : 0, " 小时");
    }

    private static String with(long most, String unit, int rest, String restUnit) {
        return most + unit + (rest == 0 ? "" : " " + rest + restUnit);
    }
}
