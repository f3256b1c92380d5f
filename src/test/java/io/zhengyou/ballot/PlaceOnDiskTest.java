package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengyou.ServerTest;
import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.box.Mark;
import io.zhengyou.database.TestDatabase;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows also say something by their place and by the transaction that wrote them: here they must not. */
@ServerTest
class PlaceOnDiskTest {

    private static final int VOTERS = 100;
    private static final int OPTIONS = 7;

    /** Further from 0 is a place only once in millions of runs, at this number of voters. */
    private static final double CHANCE = 0.5;

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
    void theOpenedVotesLieInAnOrderThatIsNobodys() {
        boxes.close(ballot);
        List<Integer> onDisk = jdbc.sql("SELECT marks FROM ballot_vote WHERE ballot_id = ? ORDER BY " + (TestDatabase.isPostgres() ? "ctid" : "_rowid_"))
                .param(ballot).query(String.class).list().stream().map(PlaceOnDiskTest::number).toList();
        assertThat(onDisk).hasSize(VOTERS).doesNotHaveDuplicates();
        assertThat(likeness(onDisk, voters)).isBetween(-CHANCE, CHANCE);
        assertThat(likeness(onDisk, onDisk.stream().sorted().toList())).isBetween(-CHANCE, CHANCE);
        assertThat(likeness(voters, voters)).isEqualTo(1);
    }

    @Test
    void theOpenedVotesAreOfOneTransactionThatTickedNobodyOff() {
        assumeTrue(TestDatabase.isPostgres());
        assertThat(transactions("ballot_roll")).hasSize(VOTERS).isEqualTo(transactions("ballot_sealed"));
        boxes.close(ballot);
        assertThat(transactions("ballot_vote")).hasSize(1).doesNotContainAnyElementsOf(transactions("ballot_roll"));
        assertThat(transactions("ballot_sealed")).isEmpty();
    }

    private Set<String> transactions(String table) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT xmin::text FROM " + table + " WHERE ballot_id = ?").param(ballot).query(String.class).list());
    }

    /** Of two orders: 1 if they are the same, -1 if one is the other backwards, about 0 if they have nothing to do with each other. */
    private static double likeness(List<Integer> one, List<Integer> other) {
        double squares = one.stream().mapToDouble(each -> Math.pow(one.indexOf(each) - other.indexOf(each), 2)).sum();
        return 1 - 6 * squares / (VOTERS * (Math.pow(VOTERS, 2) - 1));
    }

    private static Map<String, Mark> marks(int voter) {
        Map<String, Mark> marks = new HashMap<>();
        IntStream.range(0, OPTIONS).forEach(place -> marks.put("o" + place, (voter >> place & 1) == 1 ? Mark.APPROVE : Mark.AGAINST));
        return marks;
    }

    private static int number(String signs) {
        return IntStream.range(0, OPTIONS).map(place -> signs.charAt(place) == '+' ? 1 << place : 0).sum();
    }

    private static String name(int voter) {
        return "trace%03d".formatted(voter);
    }
}
