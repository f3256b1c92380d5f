package io.zhengyou.award.takeback;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.desk.StepUndo;
import java.util.Optional;

/** A nomination goes back from the state that a step brought it to. Its versions stay. */
abstract class NominationUndo implements StepUndo {

    private final String formId;
    private final State from;
    private final State to;
    private final Rounds rounds;
    private final Nominations nominations;
    private final Docket docket;

    NominationUndo(String formId, State from, State to, Rounds rounds, Nominations nominations, Docket docket) {
        this.formId = formId;
        this.from = from;
        this.to = to;
        this.rounds = rounds;
        this.nominations = nominations;
        this.docket = docket;
    }

    @Override
    public final String formId() {
        return formId;
    }

    @Override
    public final void lock(String caseId) {
        rounds.lock(nominations.get(caseId).roundId());
    }

    @Override
    public final Optional<String> refusal(String caseId) {
        Nomination nomination = nominations.get(caseId);
        return nomination.state() == from ? refusal(nomination) : Optional.of("推荐的状态已有变化（" + nomination.state().label() + "），不能撤回。");
    }

    @Override
    public void undo(String caseId, String person) {
        docket.enter(caseId, to);
    }

    Optional<String> refusal(Nomination nomination) {
        return Optional.empty();
    }
}
