package io.zhengyou.award.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CourseTest {

    /** How a single ballot can end. */
    enum End { NO_QUORUM, TIE, RESULT }

    @Property
    void whatEverHappensTheCommitteeVotesAtMostTwiceAmongTheTiedAndThriceWithoutAQuorum(@ForAll @Size(min = 1, max = 30) List<End> ends) {
        List<Vote> votes = new ArrayList<>();
        int inARow = 0;
        int ties = 0;
        for (End end : ends) {
            votes.add(vote(votes.size() + 1, end));
            inARow = end == End.NO_QUORUM ? inARow + 1 : 0;
            ties += end == End.TIE ? 1 : 0;
            Outcome outcome = Course.after(votes);
            assertThat(outcome == Outcome.DECIDED).isEqualTo(end == End.RESULT);
            assertThat(outcome == Outcome.NO_QUORUM).isEqualTo(inARow > 0 && inARow % 3 == 0);
            assertThat(outcome == Outcome.TIE).isEqualTo(end == End.TIE && ties > 2);
            if (outcome == Outcome.DECIDED || outcome == Outcome.TIE) {
                return;
            }
        }
        assertThat(ties).isLessThanOrEqualTo(2);
    }

    @Example
    void aMissedQuorumBetweenTiesCountsAsNoVoteAmongTheTied() {
        List<Vote> votes = List.of(vote(1, End.TIE), vote(2, End.NO_QUORUM), vote(3, End.TIE));
        assertThat(Course.after(votes)).isEqualTo(Outcome.REPEAT);
        assertThat(Course.ties(votes)).isEqualTo(2);
    }

    private static Vote vote(int number, End end) {
        VoteResult result = end == End.TIE ? VoteResult.TIED : end == End.RESULT ? VoteResult.ELECTED : VoteResult.NOT_ELECTED;
        return new Vote("b" + number, "r", number, 1, Instant.EPOCH, end != End.NO_QUORUM, Map.of("a", result, "b", result));
    }
}
