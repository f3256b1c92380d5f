package io.zhengyou.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    @Test
    void readsAFileWithAByteOrderMark() throws RefusedImport {
        byte[] content = "\uFEFFdate,kind,name\n2027-01-01,off,元旦\n2027-01-03,work,元旦\n".getBytes(StandardCharsets.UTF_8);
        assertThat(CalendarFile.read(2027, "c.csv", content)).containsExactly(
                new SpecialDay(LocalDate.of(2027, 1, 1), false, "元旦"), new SpecialDay(LocalDate.of(2027, 1, 3), true, "元旦"));
    }

    @Test
    void namesEveryBadRow() {
        assertThat(refused("date,kind,name\n2027-02-30,off,春节\n2026-01-01,off,元旦\n2027-01-01,no,\n2027-01-04,work,元旦\n2027-01-04,off,元旦\nx\n"))
                .extracting(BadRow::line, BadRow::column)
                .containsExactlyInAnyOrder(
                        tuple(2L, "date"), tuple(3L, "date"),
                        tuple(4L, "name"), tuple(4L, "kind"),
                        tuple(5L, "kind"), tuple(6L, "date"),
                        tuple(7L, ""));
    }

    @Test
    void asksForTheHeader() {
        assertThat(refused("2027-01-01,off,元旦\n")).singleElement()
                .extracting(BadRow::reason).isEqualTo("第一行应为 date,kind,name。");
    }

    @Test
    void asksForUtf8() {
        var refused = catchThrowableOfType(RefusedImport.class,
                () -> CalendarFile.read(2027, "c.csv", "date,kind,name\n2027-01-01,off,元旦".getBytes(Charset.forName("GB18030"))));
        assertThat(refused.rows()).singleElement().extracting(BadRow::reason).asString().contains("UTF-8");
    }

    @Test
    void refusesAFileWithoutDays() {
        assertThat(refused("date,kind,name\n")).hasSize(1);
    }

    private static List<BadRow> refused(String content) {
        return catchThrowableOfType(RefusedImport.class,
                () -> CalendarFile.read(2027, "c.csv", content.getBytes(StandardCharsets.UTF_8))).rows();
    }
}
