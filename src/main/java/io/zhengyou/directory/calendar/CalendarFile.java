package io.zhengyou.directory.calendar;

import static io.zhengyou.directory.calendar.CalendarRows.DATE;
import static io.zhengyou.directory.calendar.CalendarRows.KIND;
import static io.zhengyou.directory.calendar.CalendarRows.NAME;

import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.Sheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A year's calendar as the office uploads it: CSV in UTF-8, one day a line, the columns {@code date,kind,name}; kind is
 * {@code off} or {@code work}. Days that follow the plain week may be left out.
 *
 * @param days in the order of the file; meaningful only if the file is accepted
 * @param bad  every bad row in the file
 */
public record CalendarFile(List<NamedDay> days, List<BadRow> bad) {

    private static final List<String> HEADER = List.of(DATE, KIND, NAME);
    private static final int MOST_BYTES = 64 * 1024;
    private static final String MARK = "\uFEFF";

    public boolean accepted() {
        return bad.isEmpty();
    }

    /** How many days of a kind are in the file. */
    public long count(DayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }

    /** Checks a file that is meant to be the calendar of this year. */
    public static CalendarFile read(byte[] content, int year) {
        String file = nameOf(year);
        List<BadRow> bad = new ArrayList<>();
        CalendarRows rows = new CalendarRows(year);
        if (content.length > MOST_BYTES) {
            bad.add(new BadRow(file, 1, "", "文件太大，不像一年的日历。请只留一年的放假和调休上班的日子。"));
        } else {
            new Sheet(file, HEADER, bad).read(content, rows::add);
        }
        if (rows.days().isEmpty() && bad.isEmpty()) {
            bad.add(new BadRow(file, 1, "", "文件里没有写日期。请从第二行起，一天一行写出放假和调休上班的日子。"));
        }
        return new CalendarFile(rows.days(), List.copyOf(bad));
    }

    /** What the file of a year is called. */
    public static String nameOf(int year) {
        return "calendar-%d.csv".formatted(year);
    }

    /** A calendar as such a file, with the mark by which spreadsheets know UTF-8. */
    public static String write(List<NamedDay> days) {
        StringWriter text = new StringWriter().append(MARK);
        try (var csv = CSVFormat.DEFAULT.builder().setHeader(DATE, KIND, NAME).get().print(text)) {
            for (NamedDay day : days) {
                csv.printRecord(day.date(), day.kind().code(), day.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
