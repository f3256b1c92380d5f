package io.zhengyou.directory.calendar;

import io.zhengyou.directory.csv.SheetRow;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a calendar file, each of which may be anything. */
class CalendarRows {

    static final String DATE = "date";
    static final String KIND = "kind";
    static final String NAME = "name";

    private static final int LONGEST_NAME = 50;

    private final int year;
    private final List<NamedDay> days = new ArrayList<>();
    private final Map<LocalDate, Long> lines = new HashMap<>();

    CalendarRows(int year) {
        this.year = year;
    }

    void add(SheetRow row) {
        Optional<LocalDate> date = row.date(DATE, "“%s”不是日期，请写成 %d-01-31 的样子。".formatted(row.text(DATE), year));
        Optional<DayKind> kind = kind(row);
        date.ifPresent(day -> checkDay(day, kind, row));
        checkName(row);
        date.ifPresent(day -> checkFirst(day, row));
        if (date.isPresent() && kind.isPresent()) {
            days.add(new NamedDay(date.get(), kind.get(), row.text(NAME)));
        }
    }

    List<NamedDay> days() {
        return List.copyOf(days);
    }

    private static Optional<DayKind> kind(SheetRow row) {
        Optional<DayKind> kind = DayKind.of(row.text(KIND));
        if (kind.isEmpty()) {
            row.refuse(KIND, "“%s”不能用，请写 off（放假）或 work（调休上班）。".formatted(row.text(KIND)));
        }
        return kind;
    }

    private void checkDay(LocalDate date, Optional<DayKind> kind, SheetRow row) {
        if (date.getYear() != year) {
            row.refuse(DATE, "%s 不在 %d 年，请改正或删去这一行。".formatted(date, year));
        } else if (kind.equals(Optional.of(DayKind.WORK)) && !WorkingCalendar.isWeekend(date)) {
            String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
            row.refuse(KIND, "%s 是%s，本来就上班。请核对日期；放假写 off，不放假就删去这一行。".formatted(date, weekday));
        }
    }

    private static void checkName(SheetRow row) {
        String name = row.text(NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            row.refuse(NAME, "请写节日名称，一行之内，最多 %d 个字。".formatted(LONGEST_NAME));
        }
    }

    private void checkFirst(LocalDate date, SheetRow row) {
        Long first = lines.putIfAbsent(date, row.line());
        if (first != null) {
            row.refuse(DATE, "这一天在第 %d 行已经写过，请只留一行。".formatted(first));
        }
    }
}
