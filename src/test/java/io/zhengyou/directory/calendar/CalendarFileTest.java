package io.zhengyou.directory.calendar;

import static io.zhengyou.directory.calendar.DayKind.OFF;
import static io.zhengyou.directory.calendar.DayKind.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.directory.csv.BadRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CalendarFileTest {

    private static final String HEADER = "date,kind,name\n";
    private static final List<NamedDay> TWO_DAYS = List.of(
            new NamedDay(LocalDate.of(2026, 1, 1), OFF, "元旦"), new NamedDay(LocalDate.of(2026, 1, 4), WORK, "元旦"));

    @Test
    void readsDaysOffAndMakeUpWorkdays() {
        CalendarFile file = read(HEADER + "2026-01-01,off,元旦\n2026-01-04,work,元旦\n");
        assertThat(file.accepted()).isTrue();
        assertThat(file.days()).isEqualTo(TWO_DAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\uFEFFdate,kind,name\r\n2026/1/1,off,元旦\r\n2026/1/4,work,元旦\r\n",
        "\"date\",\"kind\",\"name\"\n\"2026-01-01\",\"off\",\"元旦\"\n\n,,\n 2026-1-4 , work , 元旦"
    })
    void readsWhatSpreadsheetsMakeOfTheFile(String text) {
        assertThat(read(text)).isEqualTo(new CalendarFile(TWO_DAYS, List.of()));
    }

    @Test
    void readsItsOwnFile() {
        assertThat(read(CalendarFile.write(TWO_DAYS)).days()).isEqualTo(TWO_DAYS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "20260101,off,元旦      | date | “20260101”不是日期，请写成 2026-01-31 的样子。",
        "2026-02-29,off,元旦    | date | “2026-02-29”不是日期，请写成 2026-01-31 的样子。",
        ",off,元旦              | date | “”不是日期，请写成 2026-01-31 的样子。",
        "2027-01-01,off,元旦    | date | 2027-01-01 不在 2026 年，请改正或删去这一行。",
        "2026-01-01,Off,元旦    | kind | “Off”不能用，请写 off（放假）或 work（调休上班）。",
        "2026-01-05,work,元旦   | kind | 2026-01-05 是周一，本来就上班。请核对日期；放假写 off，不放假就删去这一行。",
        "2026-01-01,off,        | name | 请写节日名称，一行之内，最多 50 个字。",
        "2026-01-01,off         | ''   | 这一行应有 3 列（date,kind,name），实有 2 列，请改正。",
        "2026-01-01,off,元旦,x  | ''   | 这一行应有 3 列（date,kind,name），实有 4 列，请改正。"
    })
    void saysWhatIsWrongWithARowAndWhatToDo(String row, String column, String reason) {
        assertThat(read(HEADER + row).bad()).containsExactly(bad(2, column, reason));
    }

    @Test
    void refusesANameThatDoesNotFit() {
        assertThat(read(HEADER + "2026-01-01,off," + "元".repeat(50)).accepted()).isTrue();
        assertThat(read(HEADER + "2026-01-01,off," + "元".repeat(51)).bad()).extracting(BadRow::column).containsExactly("name");
        assertThat(read(HEADER + "2026-01-01,off,元\0旦").bad()).extracting(BadRow::column).containsExactly("name");
    }

    @Test
    void refusesADayThatIsListedTwice() {
        assertThat(read(HEADER + "2026-01-01,off,元旦\n2026-01-02,off,元旦\n2026/1/1,off,元旦\n").bad())
                .containsExactly(bad(4, "date", "这一天在第 2 行已经写过，请只留一行。"));
    }

    @Test
    void reportsEveryFaultByItsLineInTheFile() {
        CalendarFile file = read(HEADER + "x,y,\n\n2026-01-01,off,\"元\n旦\"\n2026-01-02,off,元旦\n2026-01-05,work,元旦");
        assertThat(file.bad()).extracting(BadRow::line).containsExactly(2L, 2L, 2L, 4L, 7L);
        assertThat(file.bad()).extracting(BadRow::column).containsExactly("date", "kind", "name", "name", "kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "日期,类型,名称\n", "date;kind;name\n2026-01-01;off;元旦\n", "2026-01-01,off,元旦\n"})
    void refusesAFileWithAnotherHeader(String text) {
        assertThat(read(text).accepted()).isFalse();
        assertThat(read(text).bad()).allMatch(row -> row.line() == 1);
    }

    @Test
    void refusesAFileWithoutDays() {
        assertThat(read(HEADER).bad()).extracting(BadRow::reason).containsExactly("文件里没有写日期。请从第二行起，一天一行写出放假和调休上班的日子。");
    }

    @Test
    void refusesAFileThatCannotBeACalendar() {
        assertThat(read(HEADER + "2026-01-01,off,元旦\n".repeat(5000)).bad()).singleElement()
                .matches(row -> row.reason().startsWith("文件太大"));
    }

    @Test
    void refusesQuotesWithoutAnEnd() {
        assertThat(read(HEADER + "2026-01-01,off,元旦\n2026-01-02,off,\"元旦\n").bad())
                .containsExactly(bad(3, "", "引号没有配对，这一行和后面的内容读不出来。请改正引号。"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAnotherEncoding(byte[] bytes) {
        assertThat(CalendarFile.read(bytes, 2026).bad())
                .containsExactly(bad(2, "", "文件不是 UTF-8 编码。请在表格软件里另存为“CSV UTF-8（逗号分隔）”，再上传。"));
    }

    static Stream<Arguments> refusesAnotherEncoding() {
        byte[] cut = (HEADER + "2026-01-01,off,元").getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of((Object) (HEADER + "2026-01-01,off,元旦\n").getBytes(Charset.forName("GBK"))),
                Arguments.of((Object) Arrays.copyOf(cut, cut.length - 1)));
    }

    /** The notice of the State Council's General Office on the holidays of 2026. */
    @Test
    void theShippedYearIsTheOfficialOne() throws IOException {
        byte[] shipped = new ClassPathResource("organisation/calendar-2026.csv").getContentAsByteArray();
        CalendarFile file = CalendarFile.read(shipped, 2026);
        assertThat(file.bad()).isEmpty();
        assertThat(file.days()).filteredOn(day -> day.kind() == OFF).hasSize(3 + 9 + 3 + 5 + 3 + 3 + 7);
        assertThat(file.days()).filteredOn(day -> day.kind() == WORK)
                .extracting(day -> MonthDay.from(day.date()).toString())
                .containsExactly("--01-04", "--02-14", "--02-28", "--05-09", "--09-20", "--10-10");
    }

    private static BadRow bad(long line, String column, String reason) {
        return new BadRow("calendar-2026.csv", line, column, reason);
    }

    private static CalendarFile read(String text) {
        return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), 2026);
    }
}
