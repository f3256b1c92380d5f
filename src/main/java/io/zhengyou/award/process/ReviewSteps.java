package io.zhengyou.award.process;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.review.ExpertDraw;
import io.zhengyou.award.review.ExpertReviews;
import io.zhengyou.award.review.Review;
import io.zhengyou.award.review.Reviews;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;

/** The automatic steps of the expert reviews. */
@StepBean("review")
public class ReviewSteps {

    /** Larger batches gain nothing and hold their locks longer. */
    private static final int BATCH = 200;

    private final Rounds rounds;
    private final Nominations nominations;
    private final Reviews reviews;
    private final ExpertDraw draw;
    private final ExpertReviews experts;
    private final AwardProcess process;

    ReviewSteps(Rounds rounds, Nominations nominations, Reviews reviews, ExpertDraw draw, ExpertReviews experts, AwardProcess process) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.reviews = reviews;
        this.draw = draw;
        this.experts = experts;
        this.process = process;
    }

    @StepName("抽取专家")
    public void draw(String roundId) {
        draw.draw(rounds.get(roundId));
        rounds.enter(roundId, Stage.SCORING);
    }

    /** Opens the tasks of a batch of reviews. @return whether all are open */
    @StepName(value = "发出一批评审任务", gives = "是否已全部发出")
    public boolean openBatch(String roundId) {
        var batch = reviews.unsent(roundId, BATCH);
        batch.forEach(this::open);
        return batch.size() < BATCH;
    }

    /** Tells the round when it waits for nothing but this review. */
    @StepName("登记评审")
    public void register(String reviewId) {
        String roundId = reviews.get(reviewId).roundId();
        rounds.lock(roundId);
        if (experts.isComplete(roundId)) {
            process.reviewsComplete(roundId);
        }
    }

    /** Asks another expert in the place of the one who stepped aside, if there is one. */
    @StepName("补抽专家")
    public void redraw(String reviewId) {
        draw.replace(reviews.get(reviewId)).ifPresent(this::open);
    }

    /** Takes back a batch of the open reviews of a round that was stopped. @return whether none is left */
    @StepName(value = "收回一批评审任务", gives = "是否已全部收回")
    public boolean withdrawBatch(String roundId) {
        experts.withdrawAll(roundId);
        return process.withdrawReviews(AwardVariables.ROUND, roundId, BATCH) < BATCH;
    }

    @StepName("统计得分排名")
    public void rank(String roundId) {
        experts.rank(rounds.get(roundId));
        rounds.enter(roundId, Stage.SHORTLISTING);
    }

    void open(Review review) {
        Nomination nomination = nominations.get(review.nominationId());
        process.openReview(review, rounds.get(review.roundId()).title() + "：" + nomination.submitted().name());
        reviews.markSent(review.id());
    }
}
