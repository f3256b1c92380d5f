package io.zhengyou.award.review;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.award.round.Round;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends the reviews of a round, and ranks the nominees by what the experts scored. */
@Component
public class ExpertReviews {

    private final Reviews reviews;
    private final Nominations nominations;
    private final Docket docket;
    private final RecordChain record;

    ExpertReviews(Reviews reviews, Nominations nominations, Docket docket, RecordChain record) {
        this.reviews = reviews;
        this.nominations = nominations;
        this.docket = docket;
        this.record = record;
    }

    /** Nobody need review this nomination any more. */
    public void withdraw(String roundId, String nominationId) {
        reviews.withdrawOfNomination(roundId, nominationId);
    }

    /** Nobody need review anything in this round any more. */
    public void withdrawAll(String roundId) {
        reviews.withdrawAll(roundId);
    }

    /** Writes score and place to every qualified nomination. What nobody scored has nothing to its credit: zero. */
    public void rank(Round round) {
        record.lock(round.id());
        Map<String, BigDecimal> combined = Combination.of(round.rules().scoreRule(), marks(round));
        Map<String, BigDecimal> scores = new HashMap<>();
        nominations.ofRound(round.id(), State.QUALIFIED).stream().map(Nomination::id)
                .forEach(id -> scores.put(id, combined.getOrDefault(id, BigDecimal.ZERO)));
        Ranking.of(scores).forEach(ranked -> docket.rank(ranked.nominationId(), ranked.score(), ranked.place()));
        record.add(round.id(), Recorded.RANKING, round.id());
    }

    /** How the scores of these nominations, all that were ranked, came about. */
    public ScoreSheet sheet(Round round, List<String> ranked) {
        return ScoreSheet.of(round.rules().scoreRule(), round.rules().quota(), ranked, marks(round));
    }

    /** Whether nobody's review is awaited any more. */
    public boolean isComplete(String roundId) {
        return reviews.ofRound(roundId).stream().noneMatch(review -> review.state() == ReviewState.OPEN);
    }

    private List<Mark> marks(Round round) {
        Map<String, List<Integer>> scores = reviews.scoresOfRound(round.id());
        return reviews.ofRound(round.id()).stream()
                .filter(review -> review.state() == ReviewState.SCORED)
                .map(review -> new Mark(review.nominationId(), review.expert(),
                        Mark.total(round.rules().criteria(), scores.getOrDefault(review.id(), List.of()))))
                .toList();
    }
}
