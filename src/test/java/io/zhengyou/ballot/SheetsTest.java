package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SheetsTest {

    private static final int VOTERS = 60;
    private static final List<String> ROLL = IntStream.range(0, VOTERS).mapToObj("sheets%02d"::formatted).toList();

    @Autowired
    private Sheets sheets;

    @Autowired
    private JdbcClient jdbc;

    private String ballot = "";

    @BeforeEach
    void open() {
        ballot = sheets.open(new SheetBallot("评议", "k", "committee-ballot", 40, Instant.now()));
        sheets.enrol(ballot, ROLL);
    }

    @Test
    void givesOutWhatWasHandedInButNotInThatOrder() {
        ROLL.forEach(voter -> sheets.cast(ballot, voter, "答卷" + voter));
        assertThat(sheets.turnout(ballot)).isEqualTo(new Turnout(VOTERS, VOTERS));
        List<String> handedIn = ROLL.stream().map(voter -> "答卷" + voter).toList();
        List<String> given = sheets.empty(ballot).orElseThrow();
        assertThat(given).containsExactlyInAnyOrderElementsOf(handedIn).isNotEqualTo(handedIn);
        assertThat(rows()).isZero();
        assertThat(sheets.empty(ballot)).as("a second time").isEmpty();
    }

    @Test
    void takesOneSheetOfAVoterAndNoneOfAStranger() {
        sheets.cast(ballot, ROLL.get(0), "first");
        assertThatThrownBy(() -> sheets.cast(ballot, ROLL.get(0), "second")).isInstanceOf(VoteRefused.class).hasMessageContaining("已经投过票");
        assertThatThrownBy(() -> sheets.cast(ballot, "stranger", "x")).isInstanceOf(VoteRefused.class).hasMessageContaining("名册");
        assertThat(sheets.empty(ballot)).hasValue(List.of("first"));
        assertThatThrownBy(() -> sheets.cast(ballot, ROLL.get(1), "late")).isInstanceOf(VoteRefused.class).hasMessageContaining("截止");
    }

    @Test
    void refusesASheetThatIsTooLongAndTicksNobodyOff() {
        sheets.cast(ballot, ROLL.get(0), "一二三四五六七八九十一二三");
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.cast(ballot, ROLL.get(1), "一二三四五六七八九十一二三四"));
        assertThat(sheets.turnout(ballot).cast()).isOne();
    }

    @Test
    void everySealedSheetHasTheSameLengthAndNoneLooksLikeAnother() {
        ROLL.forEach(voter -> sheets.cast(ballot, voter, voter.endsWith("0") ? "" : "满意"));
        List<String> sealed = jdbc.sql("SELECT sealed FROM ballot_sealed WHERE ballot_id = ?").param(ballot).query(String.class).list();
        assertThat(sealed).doesNotHaveDuplicates();
        assertThat(sealed.stream().map(String::length)).containsOnly(sealed.get(0).length());
    }

    @Test
    void stopsAtASheetThatWasAddedOrCopied() {
        sheets.cast(ballot, ROLL.get(0), "mine");
        jdbc.sql("INSERT INTO ballot_sealed (id, ballot_id, sealed) SELECT 'copy-of-' || SUBSTRING(id, 1, 8), ballot_id, sealed FROM ballot_sealed"
                + " WHERE ballot_id = ?").param(ballot).update();
        assertThatIllegalStateException().isThrownBy(() -> sheets.empty(ballot));
        assertThat(rows()).as("nothing is lost").isEqualTo(2);
    }

    @Test
    void knowsWhoIsSilent() {
        jdbc.sql("UPDATE ballot_roll SET sent = TRUE WHERE ballot_id = ?").param(ballot).update();
        sheets.cast(ballot, ROLL.get(1), "x");
        assertThat(sheets.silent(ballot, "", 3)).containsExactly(ROLL.get(0), ROLL.get(2), ROLL.get(3));
        assertThat(sheets.silent(ballot, ROLL.get(3), 1)).containsExactly(ROLL.get(4));
        assertThat(sheets.voted(ballot)).containsExactly(ROLL.get(1));
    }

    @Test
    void takesNoMoreSheetsFromPaperThanPapersAreOut() {
        jdbc.sql("UPDATE ballot_roll SET sent = TRUE, on_paper = (voter < ?) WHERE ballot_id = ?").params(ROLL.get(2), ballot).update();
        assertThatThrownBy(() -> sheets.cast(ballot, ROLL.get(0), "x")).isInstanceOf(VoteRefused.class).hasMessageContaining("纸质评议票");
        assertThat(sheets.silent(ballot, "", 1)).containsExactly(ROLL.get(2));
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.dropFromPaper(ballot, List.of("one", "two", "three")));
        sheets.dropFromPaper(ballot, List.of("one", "two"));
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.dropFromPaper(ballot, List.of("three")));
        sheets.cast(ballot, ROLL.get(2), "online");
        assertThat(sheets.turnout(ballot)).isEqualTo(new Turnout(VOTERS, 3));
        assertThat(sheets.empty(ballot).orElseThrow()).containsExactlyInAnyOrder("one", "two", "online");
        assertThatThrownBy(() -> sheets.dropFromPaper(ballot, List.of())).isInstanceOf(VoteRefused.class);
    }

    @Test
    @Tag("postgres")
    void theEmptyingLeavesNoRowOfATransactionThatTickedSomebodyOff() {
        ROLL.forEach(voter -> sheets.cast(ballot, voter, voter));
        Set<String> casting = transactions("ballot_sealed");
        assertThat(casting).hasSize(VOTERS);
        sheets.empty(ballot);
        assertThat(transactions("ballot_sealed")).isEmpty();
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM ballot_sealed WHERE ballot_id = ?").param(ballot).query(Integer.class).single();
    }

    private Set<String> transactions(String table) {
        return new HashSet<>(
                jdbc.sql("SELECT DISTINCT xmin::text FROM " + table + " WHERE ballot_id = ?").param(ballot).query(String.class).list());
    }
}
