package io.zhengyou.award.nomination;

import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A unit can withdraw what it has submitted until the shortlist is confirmed (domain.md, process 1). */
@Component
public class Withdrawals {

    private static final Set<Stage> BEFORE_THE_SHORTLIST = EnumSet.range(Stage.NOMINATING, Stage.SHORTLISTING);

    private final Rounds rounds;
    private final Nominations nominations;

    Withdrawals(Rounds rounds, Nominations nominations) {
        this.rounds = rounds;
        this.nominations = nominations;
    }

    /** What these units can withdraw now. */
    public List<Nomination> possible(Set<String> unitCodes) {
        return rounds.all().stream()
                .filter(round -> BEFORE_THE_SHORTLIST.contains(round.stage()))
                .flatMap(round -> nominations.ofRound(round.id()).stream())
                .filter(nomination -> unitCodes.contains(nomination.unitCode()) && nomination.state().isUnderway())
                .toList();
    }

    /** Whether it is early enough; nobody can confirm the shortlist before this transaction has ended. */
    public boolean isPossible(Nomination nomination) {
        Round round = rounds.lock(nomination.roundId());
        return BEFORE_THE_SHORTLIST.contains(round.stage()) && nominations.get(nomination.id()).state().isUnderway();
    }
}
