package io.zhengyou.award.process;

import io.zhengyou.award.nomination.Facts;
import io.zhengyou.award.review.Review;
import io.zhengyou.ballot.BallotComplete;
import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the award tells and asks its running processes. */
@Component
public class AwardProcess {

    private static final String NOMINATIONS_SETTLED = "award-nominations-settled";
    private static final String REVIEWS_COMPLETE = "award-reviews-complete";
    private static final String BALLOT_COMPLETE = "award-ballot-complete";
    private static final String ROUND_DECIDED = "award-round-decided";
    private static final String ROUND_TERMINATED = "award-round-terminated";
    private static final String TERMINATION_APPROVED = "award-termination-approved";
    private static final String NOMINATION_WITHDRAWN = "award-nomination-withdrawn";
    private static final String NOMINATION_DISQUALIFIED = "award-nomination-disqualified";
    private static final String REVIEW_WITHDRAWN = "award-review-withdrawn";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DecisionService decisions;
    private final ServerAuthority server;

    AwardProcess(RuntimeService runtime, TaskService tasks, DecisionService decisions, ServerAuthority server) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.decisions = decisions;
        this.server = server;
    }

    void openReview(Review review, String subject) {
        runtime.startProcessInstanceByKey("award-expert-review", review.id(), Map.of(
                AwardVariables.ROUND, review.roundId(),
                AwardVariables.NOMINATION, review.nominationId(),
                AwardVariables.REVIEW, review.id(),
                AwardVariables.EXPERT, review.expert(),
                AwardVariables.SUBJECT, subject));
    }

    void nominationsSettled(String roundId) {
        tell(NOMINATIONS_SETTLED, roundId);
    }

    void reviewsComplete(String roundId) {
        tell(REVIEWS_COMPLETE, roundId);
    }

    void roundDecided(String roundId) {
        tellNominations(ROUND_DECIDED, roundId);
    }

    void roundTerminated(String roundId) {
        tellNominations(ROUND_TERMINATED, roundId);
    }

    /** Ends a running round, whatever step it has come to. */
    void terminationApproved(String roundId) {
        tell(TERMINATION_APPROVED, roundId);
    }

    void nominationWithdrawn(String nominationId) {
        tell(NOMINATION_WITHDRAWN, nominationId);
    }

    void nominationDisqualified(String nominationId) {
        tell(NOMINATION_DISQUALIFIED, nominationId);
    }

    /**
     * Takes back open reviews.
     *
     * @param variable whether the value is that of a round or of a nomination
     * @return how many
     */
    int withdrawReviews(String variable, String value, int most) {
        List<Execution> open = runtime.createExecutionQuery().messageEventSubscriptionName(REVIEW_WITHDRAWN)
                .processVariableValueEquals(variable, value).listPage(0, most);
        open.forEach(execution -> runtime.messageEventReceived(REVIEW_WITHDRAWN, execution.getId()));
        return open.size();
    }

    /** May come twice, and after the deadline has closed the ballot: then nobody waits for it any more. */
    @EventListener
    void on(BallotComplete ballot) {
        server.run(() -> tell(BALLOT_COMPLETE, ballot.businessKey()));
    }

    /** What the decision table says against a nominee: the field, the sentence, and whether it bars a submission. */
    public List<Finding> findings(Facts facts) {
        return server.call(() -> decisions.evaluateDecisionTableByKey("award-eligibility", facts.asInputs()).getResultList().stream()
                .map(Finding::of).toList());
    }

    /** Whether an expert has not answered in time. */
    boolean isOverdue(String reviewId) {
        return server.call(() -> tasks.createTaskQuery().processInstanceBusinessKey(reviewId).taskDefinitionKey(RoundTask.REVIEW)
                .dueBefore(ClockUtil.getCurrentTime()).count() > 0);
    }

    private void tell(String message, String businessKey) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlateAll();
    }

    private void tellNominations(String message, String roundId) {
        runtime.createMessageCorrelation(message).processInstanceVariableEquals(AwardVariables.ROUND, roundId).correlateAll();
    }
}
