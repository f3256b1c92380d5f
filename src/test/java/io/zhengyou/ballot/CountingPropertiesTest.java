package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every ballot, with whatever recusals. */
class CountingPropertiesTest {

    private static final int MEMBERS = 12;

    @Property
    void nobodyIsElectedAboveTheSeatsOrBelowTwoThirdsOfTheirOwnVotes(@ForAll("ballots") List<Count> counts, @ForAll @IntRange(min = 1, max = 8) int seats) {
        Tally tally = count(counts, seats);
        assertThat(tally.elected()).hasSizeLessThanOrEqualTo(seats).doesNotHaveDuplicates();
        passed(tally).forEach(id -> assertThat(of(counts).get(id)).matches(count -> count.valid() > 0 && 3 * count.approve() >= 2 * count.valid()));
    }

    @Property
    void aTieIsOfEqualsAndMoreThanTheSeatsThatAreLeft(@ForAll("ballots") List<Count> counts, @ForAll @IntRange(min = 1, max = 8) int seats) {
        Tally tally = count(counts, seats);
        Map<String, Count> byId = of(counts);
        assertThat(passed(tally)).hasSize(tally.elected().size() + tally.tiedOnLastSeat().size());
        if (!tally.tiedOnLastSeat().isEmpty()) {
            assertThat(tally.tiedOnLastSeat().size()).isGreaterThan(seats - tally.elected().size());
            assertThat(tally.elected().size()).isLessThan(seats);
        }
        tally.tiedOnLastSeat().forEach(one -> tally.tiedOnLastSeat().forEach(other -> assertThat(byId.get(one).compareShare(byId.get(other))).isZero()));
        tally.elected().forEach(one -> tally.tiedOnLastSeat().forEach(other -> assertThat(byId.get(one).compareShare(byId.get(other))).isPositive()));
    }

    @Property
    void whoPassedAndWasNotTakenHasNoHigherShareThanAnybodyTaken(@ForAll("ballots") List<Count> counts, @ForAll @IntRange(min = 1, max = 8) int seats) {
        Tally tally = count(counts, seats);
        List<String> everybodyWhoPasses = count(counts, 1_000).elected();
        everybodyWhoPasses.stream().filter(id -> !passed(tally).contains(id)).forEach(left -> {
            assertThat(passed(tally)).hasSizeGreaterThanOrEqualTo(seats);
            passed(tally).forEach(taken -> assertThat(of(counts).get(taken).compareShare(of(counts).get(left))).isPositive());
        });
    }

    @Property
    void theOrderOfThePaperDecidesNothing(@ForAll("ballots") List<Count> counts, @ForAll @IntRange(min = 1, max = 8) int seats, @ForAll long seed) {
        List<Count> shuffled = new ArrayList<>(counts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Set.copyOf(count(shuffled, seats).elected())).isEqualTo(Set.copyOf(count(counts, seats).elected()));
        assertThat(Set.copyOf(count(shuffled, seats).tiedOnLastSeat())).isEqualTo(Set.copyOf(count(counts, seats).tiedOnLastSeat()));
    }

    /** The one who steps aside would have voted as the others did on average: then nothing changes. */
    @Property
    void aRecusalNeitherHelpsNorHarms(@ForAll @IntRange(min = 1, max = 6) int share, @ForAll @IntRange(min = 1, max = 6) int approve) {
        int part = Math.min(approve, share);
        Count few = new Count("few", part, share - part, 0);
        Count many = new Count("many", 2 * part, 2 * (share - part), 0);
        assertThat(count(List.of(few, many), 2).elected().size()).isNotEqualTo(1);
        assertThat(few.compareShare(many)).isZero();
    }

    @Property
    void withoutAQuorumThereIsNoResult(@ForAll("ballots") List<Count> counts, @ForAll @IntRange(max = 7) int cast) {
        Tally tally = CountingRule.twoThirds(3).apply(new Turnout(MEMBERS, cast), counts);
        assertThat(tally.quorumReached()).isFalse();
        assertThat(tally.elected()).isEmpty();
        assertThat(tally.tiedOnLastSeat()).isEmpty();
    }

    /** Against the fraction itself, whatever the programme sets. */
    @Property
    void theQuorumIsReachedFromItsShareOfTheRollUp(@ForAll @IntRange(min = 1, max = 60) int roll, @ForAll @IntRange(max = 60) int cast,
            @ForAll @IntRange(min = 1, max = 9) int numerator, @ForAll @IntRange(min = 1, max = 9) int denominator) {
        int voted = Math.min(cast, roll);
        int part = Math.min(numerator, denominator);
        int fewest = (int) Math.ceil(roll * (double) part / denominator - 1e-9);
        assertThat(new CountingRule(part, denominator, 2, 3, 1).apply(new Turnout(roll, voted), List.of()).quorumReached()).isEqualTo(voted >= fewest);
    }

    @Property
    void oneMoreApprovalInsteadOfARefusalNeverHarms(@ForAll("ballots") List<Count> counts, @ForAll @IntRange(min = 1, max = 8) int seats, @ForAll @IntRange(max = 9) int which) {
        Count one = counts.get(which % counts.size());
        if (one.against() > 0) {
            List<Count> changed = new ArrayList<>(counts);
            changed.set(counts.indexOf(one), new Count(one.optionId(), one.approve() + 1, one.against() - 1, one.abstain()));
            assertThat(rank(count(changed, seats), one)).isGreaterThanOrEqualTo(rank(count(counts, seats), one));
        }
    }

    /** A committee that votes again among the tied, for the seats that are left, never fills more than all. */
    @Property
    void allBallotsOfARoundTogetherElectNoMoreThanTheQuota(@ForAll("ballots") List<Count> first, @ForAll("ballots") List<Count> again, @ForAll @IntRange(min = 1, max = 8) int seats) {
        Tally tally = count(first, seats);
        List<Count> among = again.stream().filter(count -> tally.tiedOnLastSeat().contains(count.optionId())).toList();
        if (!among.isEmpty()) {
            Tally runoff = count(among, seats - tally.elected().size());
            assertThat(tally.elected().size() + runoff.elected().size()).isLessThanOrEqualTo(seats);
            assertThat(runoff.elected()).noneMatch(tally.elected()::contains);
        }
    }

    /** Up to ten nominees; each loses some of the twelve members to recusals. */
    @Provide
    Arbitrary<List<Count>> ballots() {
        Arbitrary<int[]> marks = Arbitraries.integers().between(0, MEMBERS).flatMap(valid -> Arbitraries.integers().between(0, valid)
                .flatMap(approve -> Arbitraries.integers().between(0, valid - approve).map(against -> new int[] {approve, against, valid - approve - against})));
        return marks.list().ofMinSize(1).ofMaxSize(10).map(all -> {
            List<Count> counts = new ArrayList<>();
            all.forEach(one -> counts.add(new Count("n" + counts.size(), one[0], one[1], one[2])));
            return counts;
        });
    }

    private static Tally count(List<Count> counts, int seats) {
        return CountingRule.twoThirds(seats).apply(new Turnout(MEMBERS, MEMBERS), counts);
    }

    /** Elected before tied before neither. */
    private static int rank(Tally tally, Count count) {
        return tally.elected().contains(count.optionId()) ? 2 : tally.tiedOnLastSeat().contains(count.optionId()) ? 1 : 0;
    }

    private static Set<String> passed(Tally tally) {
        Set<String> passed = new HashSet<>(tally.elected());
        passed.addAll(tally.tiedOnLastSeat());
        return passed;
    }

    private static Map<String, Count> of(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::optionId, Function.identity()));
    }
}
