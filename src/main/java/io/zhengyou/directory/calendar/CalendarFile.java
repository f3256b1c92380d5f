package io.zhengyou.directory.calendar;

import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.csv.Sheet;
import io.zhengyou.directory.csv.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The file of one year's special days: {@code date,kind,name}, the kind being {@code off} or {@code work}. */
final class CalendarFile {

    private static final List<String> HEADER = List.of("date", "kind", "name");
    private static final int NAME = 50;

    private final int year;
    private final Map<LocalDate, SpecialDay> days = new TreeMap<>();

    private CalendarFile(int year) {
        this.year = year;
    }

    static List<SpecialDay> read(int year, String file, byte[] content) throws RefusedImport {
        List<BadRow> bad = new ArrayList<>();
        CalendarFile calendar = new CalendarFile(year);
        new Sheet(file, HEADER, bad).read(content, calendar::add);
        if (bad.isEmpty() && calendar.days.isEmpty()) {
            bad.add(new BadRow(file, 1, "", "没有日期。请填写本年的放假日和调休上班日。"));
        }
        if (!bad.isEmpty()) {
            throw new RefusedImport(bad);
        }
        return List.copyOf(calendar.days.values());
    }

    private void add(SheetRow row) {
        Optional<LocalDate> day = row.date("date");
        Optional<String> name = row.required("name", NAME);
        Optional<Boolean> work = work(row);
        day.ifPresent(date -> checkDay(date, work.orElse(false), row));
        if (day.isPresent() && name.isPresent() && work.isPresent()) {
            days.put(day.get(), new SpecialDay(day.get(), work.get(), name.get()));
        }
    }

    private void checkDay(LocalDate day, boolean work, SheetRow row) {
        if (day.getYear() != year) {
            row.refuse("date", "不是 %d 年的日期。".formatted(year));
        } else if (days.containsKey(day)) {
            row.refuse("date", "与前面的行重复，请删去一行。");
        } else if (work && !WorkingCalendar.isWeekend(day)) {
            row.refuse("kind", "这一天本来就是工作日，work 只用于周末调休上班。请改为 off 或删去此行。");
        }
    }

    private static Optional<Boolean> work(SheetRow row) {
        String kind = row.text("kind");
        if (!kind.equals("off") && !kind.equals("work")) {
            row.refuse("kind", "应为 off（放假）或 work（调休上班）。");
            return Optional.empty();
        }
        return Optional.of(kind.equals("work"));
    }
}
