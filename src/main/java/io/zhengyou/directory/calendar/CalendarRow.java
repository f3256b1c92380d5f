package io.zhengyou.directory.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a calendar file, which may be anything. */
record CalendarRow(long line, List<String> values, int year) {

    static final String DATE = "date";
    static final String KIND = "kind";
    static final String NAME = "name";

    private static final int COLUMNS = 3;
    private static final int LONGEST_NAME = 50;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    List<Fault> faults() {
        if (values.size() != COLUMNS) {
            return List.of(fault(null, "这一行应有 3 列（date,kind,name），实有 %d 列，请改正。".formatted(values.size())));
        }
        List<Fault> faults = new ArrayList<>();
        date().ifPresentOrElse(
                date -> checkDate(date, faults),
                () -> faults.add(fault(DATE, "“%s”不是日期，请写成 %d-01-31 的样子。".formatted(values.get(0), year))));
        if (kind().isEmpty()) {
            faults.add(fault(KIND, "“%s”不能用，请写 off（放假）或 work（调休上班）。".formatted(values.get(1))));
        }
        if (values.get(2).isEmpty() || values.get(2).length() > LONGEST_NAME || values.get(2).chars().anyMatch(Character::isISOControl)) {
            faults.add(fault(NAME, "请写节日名称，一行之内，最多 %d 个字。".formatted(LONGEST_NAME)));
        }
        return faults;
    }

    private void checkDate(LocalDate date, List<Fault> faults) {
        if (date.getYear() != year) {
            faults.add(fault(DATE, "%s 不在 %d 年，请改正或删去这一行。".formatted(date, year)));
        } else if (kind().equals(Optional.of(DayKind.WORK)) && !WorkingCalendar.isWeekend(date)) {
            String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
            faults.add(fault(KIND, "%s 是%s，本来就上班。请核对日期；放假写 off，不放假就删去这一行。".formatted(date, weekday)));
        }
    }

    Optional<LocalDate> date() {
        try {
            // A spreadsheet that has opened 2026-01-01 saves it as 2026/1/1.
            return Optional.of(LocalDate.parse(values.get(0).replace('/', '-'), FORMAT));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Only of a line without faults. */
    NamedDay day() {
        return new NamedDay(date().orElseThrow(), kind().orElseThrow(), values.get(2));
    }

    private Optional<DayKind> kind() {
        return DayKind.of(values.get(1));
    }

    private Fault fault(@Nullable String column, String reason) {
        return new Fault(line, column, reason);
    }
}
