package io.zhengyou.directory.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the days of a file and every fault. */
class CalendarRows {

    private final int year;
    private final List<NamedDay> days = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<LocalDate, Long> lines = new HashMap<>();

    CalendarRows(int year) {
        this.year = year;
    }

    void add(long line, List<String> values) {
        if (values.stream().allMatch(String::isBlank)) {
            return;
        }
        CalendarRow row = new CalendarRow(line, values, year);
        List<Fault> found = row.faults();
        faults.addAll(found);
        row.date().map(date -> lines.putIfAbsent(date, line)).ifPresent(first -> refuse(
                new Fault(line, CalendarRow.DATE, "这一天在第 %d 行已经写过，请只留一行。".formatted(first))));
        if (found.isEmpty()) {
            days.add(row.day());
        }
    }

    void refuse(Fault fault) {
        faults.add(fault);
    }

    CalendarFile file() {
        if (days.isEmpty() && faults.isEmpty()) {
            refuse(new Fault(1, null, "文件里没有写日期。请从第二行起，一天一行写出放假和调休上班的日子。"));
        }
        return new CalendarFile(List.copyOf(days), List.copyOf(faults));
    }
}
