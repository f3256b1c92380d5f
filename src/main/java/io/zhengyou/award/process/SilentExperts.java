package io.zhengyou.award.process;

import io.zhengyou.award.review.ExpertDraw;
import io.zhengyou.award.review.Replacements;
import io.zhengyou.award.review.Review;
import io.zhengyou.award.review.ReviewState;
import io.zhengyou.award.review.Reviews;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.ServerAuthority;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office takes an overdue review from an expert and gives it to another. */
@Component
public class SilentExperts {

    private final Rounds rounds;
    private final Reviews reviews;
    private final ExpertDraw draw;
    private final Replacements replacements;
    private final ReviewSteps steps;
    private final AwardProcess process;
    private final ServerAuthority server;

    SilentExperts(Rounds rounds, Reviews reviews, ExpertDraw draw, Replacements replacements, ReviewSteps steps, AwardProcess process,
            ServerAuthority server) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.draw = draw;
        this.replacements = replacements;
        this.steps = steps;
        this.process = process;
        this.server = server;
    }

    /**
     * Of an officer, another officer and the expert who act at the same moment, the first to hold the round is the one who did.
     *
     * @throws ReplacementRefused if the review is not this round's, is over or not overdue, or nobody is left to draw
     */
    @Transactional
    public void replace(String roundId, String reviewId, String officer, String reason) {
        rounds.lock(roundId);
        Review silent = reviews.ofRound(roundId).stream().filter(review -> review.id().equals(reviewId)).findFirst()
                .orElseThrow(() -> new ReplacementRefused("本届没有这项评审。请刷新页面。"));
        if (silent.state() != ReviewState.OPEN) {
            throw new ReplacementRefused("这项评审%s，无需更换专家。".formatted(silent.state().label()));
        }
        if (!process.isOverdue(reviewId)) {
            throw new ReplacementRefused("这项评审尚未逾期，不能更换专家。");
        }
        Review another = draw.replace(silent)
                .orElseThrow(() -> new ReplacementRefused("专家库中已没有可以补抽的专家，原专家的任务保留。请催办原专家，或请系统管理员增补评审专家后再试。"));
        reviews.withdraw(silent.id());
        replacements.add(silent, another, officer, reason);
        try {
            server.run(() -> {
                process.withdrawReviews(AwardVariables.REVIEW, silent.id(), 1);
                steps.open(another);
            });
        } catch (OptimisticLockingException moved) {
            // A reminder of the same task, for one.
            throw new ReplacementRefused("该任务刚刚有了变化，没有更换。请刷新后再试。");
        }
    }
}
