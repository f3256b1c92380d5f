package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.box.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows also say something by the transaction that wrote them: here they must not. Of their place see {@code BoxTest}. */
@ServerTest
class PlaceOnDiskTest {

    private static final int VOTERS = 100;
    private static final int OPTIONS = 7;

    @Autowired
    private BallotBoxes boxes;

    @Autowired
    private JdbcClient jdbc;

    /** In the order in which they vote; each votes the number of their place on the roll, in binary. */
    private final List<Integer> voters = new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
    private String ballot = "";

    @BeforeEach
    void vote() {
        Set<String> roll = new TreeSet<>();
        voters.forEach(voter -> roll.add(name(voter)));
        ballot = boxes.open(new BallotPaper("痕迹试验", "k", Booth.options(OPTIONS), roll, CountingRule.twoThirds(OPTIONS), Instant.now()));
        Collections.shuffle(voters);
        voters.forEach(voter -> boxes.cast(ballot, name(voter), marks(voter)));
    }

    @Test
    void ofTheOpenedBoxOnlyARowAnOptionIsLeft() {
        assertThat(rows("ballot_sealed")).isEqualTo(VOTERS * OPTIONS);
        boxes.close(ballot);
        assertThat(rows("ballot_sealed")).isZero();
        assertThat(rows("ballot_count")).isEqualTo(OPTIONS);
        assertThat(boxes.tally(ballot).counts()).isEqualTo(expected());
    }

    @Test
    @Tag("postgres")
    void theCountsAreOfOneTransactionThatTickedNobodyOff() {
        assertThat(transactions("ballot_roll")).hasSize(VOTERS).isEqualTo(transactions("ballot_sealed"));
        boxes.close(ballot);
        assertThat(transactions("ballot_count")).hasSize(1).doesNotContainAnyElementsOf(transactions("ballot_roll"));
        assertThat(transactions("ballot_sealed")).isEmpty();
    }

    private int rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE ballot_id = ?").param(ballot).query(Integer.class).single();
    }

    private static List<Count> expected() {
        return IntStream.range(0, OPTIONS).mapToObj(place -> {
            int approve = (int) IntStream.range(0, VOTERS).filter(voter -> (voter >> place & 1) == 1).count();
            return new Count("o" + place, approve, VOTERS - approve, 0);
        }).toList();
    }

    private Set<String> transactions(String table) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT xmin::text FROM " + table + " WHERE ballot_id = ?").param(ballot).query(String.class).list());
    }

    private static Map<String, Mark> marks(int voter) {
        Map<String, Mark> marks = new HashMap<>();
        IntStream.range(0, OPTIONS).forEach(place -> marks.put("o" + place, (voter >> place & 1) == 1 ? Mark.APPROVE : Mark.AGAINST));
        return marks;
    }

    private static String name(int voter) {
        return "trace%03d".formatted(voter);
    }
}
