package io.zhengyou.award.vote;

import io.zhengyou.award.record.Kept;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.Ballots;
import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.CountingRule;
import io.zhengyou.ballot.Option;
import io.zhengyou.ballot.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the record says of ballots beside their results: to whom which question was put by which rule, and the numbers. */
@Component
class BallotsOnRecord implements Kept {

    private final Ballots ballots;

    BallotsOnRecord(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Set<Recorded> kinds() {
        return Set.of(Recorded.PAPER, Recorded.COUNT);
    }

    @Override
    public List<Map<String, @Nullable Object>> rows(Recorded kind, String ballotId) {
        return kind == Recorded.PAPER
                ? ifIntact(() -> paper(ballots.paper(ballotId)))
                : ifIntact(() -> count(ballotId, ballots.tally(ballotId)));
    }

    /** Somebody may have deleted a ballot, opened a box by hand or written a rule by which nothing can be counted. */
    private static List<Map<String, @Nullable Object>> ifIntact(Supplier<List<Map<String, @Nullable Object>>> rows) {
        try {
            return rows.get();
        } catch (IllegalArgumentException | IllegalStateException tampered) {
            return List.of();
        }
    }

    private static List<Map<String, @Nullable Object>> paper(BallotPaper paper) {
        CountingRule rule = paper.rule();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        rows.add(Map.of("title", paper.title(), "round", paper.businessKey(), "closes_at", paper.closesAt().toString(), "seats", rule.seats(),
                "quorum", rule.quorumNumerator() + "/" + rule.quorumDenominator(), "pass", rule.passNumerator() + "/" + rule.passDenominator()));
        for (Option option : paper.options()) {
            rows.add(Map.of("option", option.id(), "name", option.name(), "detail", option.detail()));
        }
        for (String voter : new TreeSet<>(paper.roll())) {
            rows.add(Map.of("voter", voter, "without", String.join(" ", new TreeSet<>(paper.exclusions().getOrDefault(voter, Set.of())))));
        }
        return rows;
    }

    private List<Map<String, @Nullable Object>> count(String ballotId, Tally tally) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        rows.add(Map.of("roll", tally.roll(), "issued", ballots.issued(ballotId), "cast", tally.cast(), "valid", tally.valid(),
                "quorum_reached", tally.quorumReached(), "elected", String.join(" ", tally.elected()), "tied", String.join(" ", tally.tiedOnLastSeat())));
        for (Count count : tally.counts()) {
            rows.add(Map.of("option", count.optionId(), "approve", count.approve(), "against", count.against(), "abstain", count.abstain()));
        }
        return rows;
    }
}
