package io.zhengyou.award.vote;

import java.util.List;

/**
 * How often the committee votes: among the tied at most twice more, without a quorum at most three times in a row; if the
 * leading group then wants another vote, at most three times again (domain.md, process 1; ADR 051).
 */
final class Course {

    static final int MOST_RUNOFFS = 2;
    static final int MOST_WITHOUT_QUORUM = 3;

    private Course() {}

    /** @param votes all of a round, in the order of voting, counted */
    static Outcome after(List<Vote> votes) {
        Vote last = votes.get(votes.size() - 1);
        if (!last.hadQuorum()) {
            return withoutQuorum(votes) % MOST_WITHOUT_QUORUM == 0 ? Outcome.NO_QUORUM : Outcome.REPEAT;
        }
        if (!last.isTied()) {
            return Outcome.DECIDED;
        }
        return ties(votes) > MOST_RUNOFFS ? Outcome.TIE : Outcome.REPEAT;
    }

    /** How many votes ended in a tie. */
    static int ties(List<Vote> votes) {
        return (int) votes.stream().filter(Vote::isTied).count();
    }

    /** How many in a row, up to the last. */
    private static int withoutQuorum(List<Vote> votes) {
        int count = 0;
        while (count < votes.size() && !votes.get(votes.size() - 1 - count).hadQuorum()) {
            count++;
        }
        return count;
    }
}
