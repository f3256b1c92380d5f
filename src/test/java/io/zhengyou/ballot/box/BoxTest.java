package io.zhengyou.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zhengyou.ServerTest;
import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.CountingRule;
import io.zhengyou.ballot.Option;
import io.zhengyou.database.TestDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in a shut box, read with its key: even whoever has that finds neither a paper nor its hole. */
@ServerTest
class BoxTest {

    private static final int OPTIONS = 20;
    private static final int VOTERS = 40;

    /** Of independent orders the mean likeness is further from 0 only once in millions of runs. */
    private static final double CHANCE = 0.2;

    @Autowired
    private BallotBoxes boxes;

    @Autowired
    private ServerKey serverKey;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> voters = IntStream.range(0, VOTERS).mapToObj("box%02d"::formatted).toList();
    private String ballot = "";

    @Test
    void theOrderOfAPapersSlipsSaysNothingOfTheirOptions() {
        open(Map.of());
        voters.forEach(voter -> cast(voter, Set.of()));
        List<Integer> places = slips().stream().map(Slip::place).toList();
        assertThat(places).hasSize(VOTERS * OPTIONS);
        double mean = IntStream.range(0, VOTERS).mapToDouble(voter -> likeness(places.subList(voter * OPTIONS, (voter + 1) * OPTIONS))).average().orElseThrow();
        assertThat(mean).isBetween(-CHANCE, CHANCE);
        assertThat(likeness(IntStream.range(0, OPTIONS).boxed().toList())).isEqualTo(1);
    }

    @Test
    void aPaperWithAHoleDropsAsManySlipsOfTheSameLengthAsAWholeOne() {
        open(Map.of(voters.get(0), Set.of("o3", "o4")));
        cast(voters.get(0), Set.of("o3", "o4"));
        int withHole = sealed().size();
        cast(voters.get(1), Set.of());
        assertThat(sealed()).hasSize(2 * withHole).doesNotHaveDuplicates().extracting(String::length).containsOnly(sealed().get(0).length());
        boxes.close(ballot);
        assertThat(boxes.tally(ballot).counts().get(3)).isEqualTo(new Count("o3", 1, 0, 0));
        assertThat(boxes.tally(ballot).counts().get(5)).isEqualTo(new Count("o5", 2, 0, 0));
        assertThat(boxes.tally(ballot).valid()).isEqualTo(2);
    }

    @Test
    @Tag("postgres")
    void slipsOfOneTransactionAreAsManyForEverybody() {
        open(Map.of(voters.get(0), Set.of("o3")));
        cast(voters.get(0), Set.of("o3"));
        voters.stream().skip(1).forEach(voter -> cast(voter, Set.of()));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ballot_sealed WHERE ballot_id = ? GROUP BY xmin::text").param(ballot).query(Integer.class).list())
                .hasSize(VOTERS).containsOnly(OPTIONS);
    }

    /** The server was renewed while a vote went on: papers from before and slips from after lie in one box. */
    @Test
    void papersFromBeforeThereWereSlipsAreCountedWithTheSlips() {
        open(Map.of());
        cast(voters.get(0), Set.of());
        jdbc.sql("UPDATE ballot_roll SET voted = TRUE WHERE ballot_id = ? AND voter = ?").params(ballot, voters.get(1)).update();
        drop(seal().close("-".repeat(OPTIONS - 1) + "0"));
        boxes.close(ballot);
        assertThat(boxes.tally(ballot).counts().get(0)).isEqualTo(new Count("o0", 1, 1, 0));
        assertThat(boxes.tally(ballot).counts().get(OPTIONS - 1)).isEqualTo(new Count("o" + (OPTIONS - 1), 1, 0, 1));
    }

    @Test
    void aBoxWithASlipTooManyOrACopiedOneDoesNotOpen() {
        open(Map.of());
        cast(voters.get(0), Set.of());
        String copied = sealed().get(0);
        drop(copied);
        assertThatIllegalStateException().isThrownBy(() -> boxes.close(ballot)).withMessageContaining("twice");
        jdbc.sql("UPDATE ballot_sealed SET sealed = ? WHERE ballot_id = ? AND id = 'planted'").params(seal().close("#0000+"), ballot).update();
        assertThatIllegalStateException().isThrownBy(() -> boxes.close(ballot)).withMessageContaining("holds 2 votes on option o0, the roll says 1");
        jdbc.sql("DELETE FROM ballot_sealed WHERE id = 'planted'").update();
        boxes.close(ballot);
        assertThat(boxes.tally(ballot).counts()).hasSize(OPTIONS).extracting(Count::approve).containsOnly(1);
    }

    private void open(Map<String, Set<String>> exclusions) {
        List<Option> options = IntStream.range(0, OPTIONS).mapToObj(i -> new Option("o" + i, "选项" + i, "")).toList();
        ballot = boxes.open(new BallotPaper("票箱试验", "k", options, new HashSet<>(voters), exclusions, CountingRule.twoThirds(OPTIONS), Instant.now()));
    }

    private void cast(String voter, Set<String> excluded) {
        Map<String, Mark> marks = new HashMap<>();
        boxes.get(ballot).without(excluded).options().forEach(option -> marks.put(option.id(), Mark.APPROVE));
        boxes.cast(ballot, voter, marks);
    }

    private void drop(String sealed) {
        jdbc.sql("INSERT INTO ballot_sealed (id, ballot_id, sealed) VALUES ('planted', ?, ?)").params(ballot, sealed).update();
    }

    private List<String> sealed() {
        return jdbc.sql("SELECT sealed FROM ballot_sealed WHERE ballot_id = ? ORDER BY " + (TestDatabase.isPostgres() ? "ctid" : "_rowid_"))
                .param(ballot).query(String.class).list();
    }

    private List<Slip> slips() {
        return sealed().stream().flatMap(sealed -> Slip.read(seal().open(sealed)).stream()).toList();
    }

    private Seal seal() {
        return Seal.of(serverKey.seal().open(Objects.requireNonNull(boxes.get(ballot).boxKey())));
    }

    /** Of an order with the one on the paper: 1 if they are the same, about 0 if they have nothing to do with each other. */
    private static double likeness(List<Integer> order) {
        double squares = IntStream.range(0, OPTIONS).mapToDouble(i -> Math.pow(order.get(i) - i, 2)).sum();
        return 1 - 6 * squares / (OPTIONS * (Math.pow(OPTIONS, 2) - 1));
    }
}
