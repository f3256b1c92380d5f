package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRuleTest {

    @ParameterizedTest
    @CsvSource({"9, 5, false", "9, 6, true", "10, 6, false", "10, 7, true", "1, 0, false", "100000, 66666, false", "100000, 66667, true"})
    void asksForTwoThirdsOfTheMembers(int roll, int cast, boolean quorum) {
        assertThat(CountingRule.twoThirds(1).apply(new Turnout(roll, cast), List.of()).quorumReached()).isEqualTo(quorum);
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "9, true"})
    void electsWithTwoThirdsOfTheValidVotes(int approve, boolean elected) {
        Tally tally = CountingRule.twoThirds(3).apply(new Turnout(9, 9), List.of(count("a", approve)));
        assertThat(tally.elected().contains("a")).isEqualTo(elected);
    }

    @Test
    void electsTheMostApprovedFirstAndNoMoreThanThereAreSeats() {
        Tally tally = tally(2, count("a", 7), count("b", 9), count("c", 8));
        assertThat(tally.elected()).containsExactly("b", "c");
        assertThat(tally.tiedOnLastSeat()).isEmpty();
    }

    @Test
    void electsNobodyOfTheEqualsOnTheLastSeat() {
        Tally tally = tally(2, count("a", 9), count("b", 7), count("c", 7), count("d", 6));
        assertThat(tally.elected()).containsExactly("a");
        assertThat(tally.tiedOnLastSeat()).containsExactly("b", "c");
    }

    @Test
    void electsEqualsForWhomThereAreSeats() {
        assertThat(tally(3, count("a", 9), count("b", 7), count("c", 7)).elected()).containsExactly("a", "b", "c");
    }

    @Test
    void electsNobodyWithoutAQuorum() {
        Tally tally = CountingRule.twoThirds(1).apply(new Turnout(9, 5), List.of(count("a", 5)));
        assertThat(tally.elected()).isEmpty();
        assertThat(tally.tiedOnLastSeat()).isEmpty();
    }

    @Test
    void electsNobodyWithoutAVote() {
        assertThat(new CountingRule(0, 1, 0, 1, 1).apply(new Turnout(9, 0), List.of(new Count("a", 0, 0, 0))).elected()).isEmpty();
    }

    @Test
    void electsWithTwoThirdsOfThoseWhoHaveAVoteOnTheOption() {
        assertThat(tally(3, new Count("a", 4, 2, 0), new Count("b", 5, 4, 0)).elected()).containsExactly("a");
        assertThat(tally(3, new Count("a", 0, 0, 0)).elected()).isEmpty();
    }

    @Test
    void takesTheHigherShareFirstThoughFewerApprove() {
        assertThat(tally(1, new Count("a", 8, 1, 0), new Count("b", 7, 0, 0)).elected()).containsExactly("b");
        assertThat(tally(1, new Count("a", 6, 3, 0), new Count("b", 4, 2, 0)).tiedOnLastSeat()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void refusesARuleWithoutSeats() {
        assertThatThrownBy(() -> CountingRule.twoThirds(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tally tally(int seats, Count... counts) {
        return CountingRule.twoThirds(seats).apply(new Turnout(9, 9), List.of(counts));
    }

    private static Count count(String option, int approve) {
        return new Count(option, approve, 9 - approve, 0);
    }
}
