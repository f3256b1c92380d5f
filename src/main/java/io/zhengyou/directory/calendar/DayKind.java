package io.zhengyou.directory.calendar;

import java.util.Arrays;
import java.util.Optional;

/** What a day in the calendar is, whatever day of the week it is. */
public enum DayKind {
    OFF("off"),
    WORK("work");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    /** The kind in a calendar file. */
    public String code() {
        return code;
    }

    static Optional<DayKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findAny();
    }
}
