package io.zhengyou.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.CountingRule;
import io.zhengyou.ballot.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SlipTest {

    @Property
    void everySlipIsOfOneLengthAndReadsBack(@ForAll @IntRange(max = 3_999) int place, @ForAll Mark mark) {
        assertThat(new Slip(place, mark).text()).hasSameSizeAs(new Slip(0, null).text());
        assertThat(Slip.read(new Slip(place, mark).text())).containsExactly(new Slip(place, mark));
        assertThat(Slip.read(new Slip(place, null).text())).containsExactly(new Slip(place, null));
    }

    @Property
    void aPaperFromBeforeThereWereSlipsGivesAMarkForEveryOption(@ForAll @Size(min = 1, max = 12) List<Mark> marks) {
        String paper = marks.stream().map(mark -> String.valueOf(mark.sign())).collect(Collectors.joining());
        assertThat(Slip.read(paper)).extracting(Slip::mark).isEqualTo(marks);
        assertThat(Slip.read(paper)).extracting(Slip::place).isEqualTo(IntStream.range(0, marks.size()).boxed().toList());
    }

    /** Voters with whatever holes; the slips fall out of the box in whatever order. */
    @Property
    void theCountsAreThoseOfThePapersAndTheHolesShowInNoNumberOfSlips(
            @ForAll @IntRange(min = 1, max = 6) int options, @ForAll @IntRange(min = 1, max = 12) int voters, @ForAll Random random) {
        StoredBallot ballot = ballot(options, options);
        List<Slip> box = new ArrayList<>();
        int[][] expected = new int[options][Mark.values().length];
        for (int voter = 0; voter < voters; voter++) {
            Set<String> excluded = ballot.options().stream().map(Option::id).filter(id -> random.nextInt(4) == 0).collect(Collectors.toSet());
            Map<String, Mark> marks = new HashMap<>();
            ballot.without(excluded).options().forEach(option -> marks.put(option.id(), Mark.values()[random.nextInt(3)]));
            marks.forEach((id, mark) -> expected[Integer.parseInt(id.substring(1))][mark.ordinal()]++);
            assertThat(Slip.paper(ballot, excluded, marks)).hasSize(options);
            box.addAll(Slip.paper(ballot, excluded, marks));
        }
        Collections.shuffle(box, random);
        assertThat(Counts.of(ballot.options(), box)).isEqualTo(IntStream.range(0, options)
                .mapToObj(place -> new Count("o" + place, expected[place][0], expected[place][1], expected[place][2])).toList());
    }

    @Example
    void refusesMoreApprovalsThanSeatsBeforeTheMarksAreSealedApart() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slip.paper(ballot(2, 1), Set.of(), Map.of("o0", Mark.APPROVE, "o1", Mark.APPROVE)));
    }

    @Example
    void refusesAMarkWhereTheVoterIsExcludedAndOneThatIsMissing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slip.paper(ballot(2, 2), Set.of("o1"), Map.of("o0", Mark.APPROVE, "o1", Mark.AGAINST)));
        assertThatIllegalArgumentException().isThrownBy(() -> Slip.paper(ballot(2, 2), Set.of("o1"), Map.of()));
        assertThat(Slip.paper(ballot(2, 2), Set.of("o0", "o1"), Map.of())).extracting(Slip::mark).containsExactly(null, null);
    }

    private static StoredBallot ballot(int options, int seats) {
        return new StoredBallot("b", "试验", "k", IntStream.range(0, options).mapToObj(i -> new Option("o" + i, "选项" + i, "")).toList(),
                CountingRule.twoThirds(seats), Instant.EPOCH, "key");
    }
}
