package io.zhengyou.award.process;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.award.review.ExpertReviews;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Takes a nomination out of its round, with all that is still being done about it. */
@Component
class Removals {

    private final Rounds rounds;
    private final Nominations nominations;
    private final Docket docket;
    private final ExpertReviews experts;
    private final Objections objections;
    private final Proceedings proceedings;
    private final AwardProcess process;
    private final ObjectionProcess objectionProcess;

    Removals(Rounds rounds, Nominations nominations, Docket docket, ExpertReviews experts, Objections objections, Proceedings proceedings,
            AwardProcess process, ObjectionProcess objectionProcess) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.docket = docket;
        this.experts = experts;
        this.objections = objections;
        this.proceedings = proceedings;
        this.process = process;
        this.objectionProcess = objectionProcess;
    }

    /** By the unit. */
    void withdraw(String nominationId) {
        remove(nominationId, State.WITHDRAWN, process::nominationWithdrawn);
    }

    /** By an upheld objection, or by a measure of the ethics committee. */
    void disqualify(String nominationId, State state) {
        remove(nominationId, state, process::nominationDisqualified);
    }

    /** Ends what is open against the nominees of a round that is over. */
    void endObjections(String roundId) {
        proceedings.end(objections.ofRound(roundId)).forEach(objectionProcess::ended);
    }

    private void remove(String nominationId, State state, Consumer<String> tell) {
        String roundId = nominations.get(nominationId).roundId();
        rounds.lock(roundId);
        docket.enter(nominationId, state);
        tell.accept(nominationId);
        proceedings.end(objections.ofNomination(nominationId)).forEach(objectionProcess::ended);
        experts.withdraw(roundId, nominationId);
        process.withdrawReviews(AwardVariables.NOMINATION, nominationId, Integer.MAX_VALUE);
        if (rounds.get(roundId).stage() == Stage.SCORING && experts.isComplete(roundId)) {
            process.reviewsComplete(roundId);
        }
    }
}
