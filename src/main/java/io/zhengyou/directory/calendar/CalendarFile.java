package io.zhengyou.directory.calendar;

import static io.zhengyou.directory.calendar.CalendarRow.DATE;
import static io.zhengyou.directory.calendar.CalendarRow.KIND;
import static io.zhengyou.directory.calendar.CalendarRow.NAME;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A year's calendar as the office uploads it: CSV in UTF-8, one day a line, the columns {@code date,kind,name}; kind is
 * {@code off} or {@code work}. Days that follow the plain week may be left out.
 *
 * @param days   in the order of the file; meaningful only if the file is accepted
 * @param faults every one in the file
 */
public record CalendarFile(List<NamedDay> days, List<Fault> faults) {

    private static final List<String> HEADER = List.of(DATE, KIND, NAME);
    private static final int MOST_BYTES = 64 * 1024;
    private static final String MARK = "\uFEFF";

    public boolean accepted() {
        return faults.isEmpty();
    }

    /** How many days of a kind are in the file. */
    public long count(DayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }

    /** Checks a file that is meant to be the calendar of this year. */
    public static CalendarFile read(byte[] file, int year) {
        if (file.length > MOST_BYTES) {
            return refused(1, "文件太大，不像一年的日历。请只留一年的放假和调休上班的日子。");
        }
        Utf8 text = Utf8.decode(file);
        if (text.malformedLine() > 0) {
            return refused(text.malformedLine(), "文件不是 UTF-8 编码。请在表格软件里另存为“CSV UTF-8（逗号分隔）”，再上传。");
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setTrim(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.withoutMark()), format)) {
            return read(parser, year);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarFile read(CSVParser parser, int year) {
        CalendarRows rows = new CalendarRows(year);
        long line = 1;
        try {
            for (CSVRecord row : parser) {
                if (line == 1 && !row.toList().equals(HEADER)) {
                    return refused(1, "第一行应是 date,kind,name，请改正后再上传。");
                }
                if (line > 1) {
                    rows.add(line, row.toList());
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException unreadable) {
            rows.refuse(new Fault(line, null, "引号没有配对，这一行和后面的内容读不出来。请改正引号。"));
        }
        return rows.file();
    }

    private static CalendarFile refused(long line, String reason) {
        return new CalendarFile(List.of(), List.of(new Fault(line, null, reason)));
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
