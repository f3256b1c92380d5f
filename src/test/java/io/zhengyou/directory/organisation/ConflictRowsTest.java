package io.zhengyou.directory.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.zhengyou.directory.ConflictKind;
import io.zhengyou.directory.KnownConflict;
import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictRowsTest {

    private final List<BadRow> bad = new ArrayList<>();
    private final ConflictRows rows = new ConflictRows(new Known(Set.of("A01", "A02"), Set.of("expert1", "member1")));

    @Test
    void takesANameAUnitOrBoth() {
        read("expert1,林示远,,RELATIVE,", "expert1,,A01,SAME_UNIT,曾在该单位任职", "member1,林示远,A02,CO_AUTHOR,");
        assertThat(bad).isEmpty();
        assertThat(rows.conflicts()).containsExactly(
                new KnownConflict("expert1", "林示远", null, ConflictKind.RELATIVE, ""),
                new KnownConflict("expert1", "", "A01", ConflictKind.SAME_UNIT, "曾在该单位任职"),
                new KnownConflict("member1", "林示远", "A02", ConflictKind.CO_AUTHOR, ""));
    }

    @Test
    void namesEveryBadRowByItsLineAndColumnWithTheReason() {
        read("nobody,林示远,,RELATIVE,", "expert1,林示远,X99,RELATIVE,", "expert1,,,RELATIVE,", "expert1,林示远,,亲戚,",
                "expert1," + "长".repeat(101) + ",,OTHER,", "expert1,林示远,,OTHER," + "长".repeat(501));
        assertThat(bad).extracting(BadRow::line, BadRow::column, BadRow::reason).containsExactly(
                tuple(2L, "person", "没有账号为“nobody”的人员。"),
                tuple(3L, "unit", "没有代码为“X99”的单位。"),
                tuple(4L, "name", "须写明对方的姓名（集体名称）或单位代码，或两者都写。"),
                tuple(5L, "kind", "应为以下之一：SAME_UNIT（同单位）、CO_AUTHOR（合作者）、TEACHER_OR_STUDENT（师生）、RELATIVE（亲属）、OTHER（其他）。"),
                tuple(6L, "name", "最多 100 个字，现有 101 个字。"),
                tuple(7L, "note", "最多 500 个字，现有 501 个字。"));
    }

    @Test
    void saysEverythingThatIsWrongWithARowAtOnce() {
        read("nobody,,,,");
        assertThat(bad).extracting(BadRow::line, BadRow::column).containsExactly(tuple(2L, "person"), tuple(2L, "name"), tuple(2L, "kind"));
    }

    @Test
    void refusesTheSameRowTwiceButNotAnotherKind() {
        read("expert1,林示远,,RELATIVE,", "expert1,林示远,,CO_AUTHOR,", "expert1,林示远,,RELATIVE,");
        assertThat(bad).extracting(BadRow::line, BadRow::reason).containsExactly(tuple(4L, "与前面的行重复。"));
    }

    @Test
    void refusesRowsOfOtherColumnsAndAnotherHeader() {
        read("expert1,林示远,RELATIVE");
        assertThat(bad).extracting(BadRow::line, BadRow::reason).containsExactly(tuple(2L, "这一行应有 5 列（person,name,unit,kind,note），实有 3 列，请改正。"));
        bad.clear();
        new Sheet("conflicts.csv", ConflictRows.HEADER, bad).read("person,name\nexpert1,林示远\n".getBytes(UTF_8), rows::add);
        assertThat(bad).extracting(BadRow::line, BadRow::reason).containsExactly(tuple(1L, "第一行应是 person,name,unit,kind,note，请改正后再上传。"));
    }

    private void read(String... lines) {
        new Sheet("conflicts.csv", ConflictRows.HEADER, bad).read(("person,name,unit,kind,note\n" + String.join("\n", lines) + "\n").getBytes(UTF_8), rows::add);
    }
}
