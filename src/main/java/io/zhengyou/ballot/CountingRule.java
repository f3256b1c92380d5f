package io.zhengyou.ballot;

import java.util.ArrayList;
import java.util.List;

/**
 * When a ballot is valid and who is elected, in whole numbers. The quorum asks how many handed in a paper; who passes, and in which
 * order, is asked of the valid votes on each option alone.
 *
 * @param quorumNumerator   share of the roll that must have voted
 * @param passNumerator     share of the valid votes on an option that must approve
 * @param seats             how many can be elected, and how many a voter may approve
 */
public record CountingRule(int quorumNumerator, int quorumDenominator, int passNumerator, int passDenominator, int seats) {

    public CountingRule {
        if (quorumNumerator < 0 || quorumDenominator < 1 || passNumerator < 0 || passDenominator < 1 || seats < 1) {
            throw new IllegalArgumentException("not a rule to count by");
        }
    }

    /** Two thirds of the members must vote and two thirds of the valid votes elect (domain.md, process 1). */
    public static CountingRule twoThirds(int seats) {
        return new CountingRule(2, 3, 2, 3, seats);
    }

    /** @param counts in the order of the paper */
    public Tally apply(Turnout turnout, List<Count> counts) {
        boolean quorum = (long) turnout.cast() * quorumDenominator >= (long) turnout.roll() * quorumNumerator;
        List<Count> passed = counts.stream()
                .filter(count -> quorum && passes(count))
                .sorted((one, other) -> other.compareShare(one))
                .toList();
        List<String> elected = new ArrayList<>();
        List<String> tied = new ArrayList<>();
        for (Count count : passed) {
            if (passed.stream().filter(other -> other.compareShare(count) >= 0).count() <= seats) {
                elected.add(count.optionId());
            } else if (passed.stream().filter(other -> other.compareShare(count) > 0).count() < seats) {
                tied.add(count.optionId());
            }
        }
        return new Tally(turnout.roll(), turnout.cast(), turnout.cast(), quorum, List.copyOf(counts), List.copyOf(elected), List.copyOf(tied));
    }

    private boolean passes(Count count) {
        return count.valid() > 0 && (long) count.approve() * passDenominator >= (long) count.valid() * passNumerator;
    }
}
