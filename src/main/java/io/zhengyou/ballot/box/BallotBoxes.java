package io.zhengyou.ballot.box;

import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.Ballots;
import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.Option;
import io.zhengyou.ballot.Tally;
import io.zhengyou.ballot.Turnout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret ballots: a vote is ticked off on the roll and dropped, sealed, into the box, in one transaction. The opening
 * rewrites the box in random order and destroys its key, so that nothing joins a vote to a voter, before or after.
 */
@Component
@Transactional
public class BallotBoxes implements Ballots {

    private final BallotTable ballots;
    private final Roll roll;
    private final Box box;
    private final ServerKey serverKey;

    BallotBoxes(BallotTable ballots, Roll roll, Box box, ServerKey serverKey) {
        this.ballots = ballots;
        this.roll = roll;
        this.box = box;
        this.serverKey = serverKey;
    }

    @Override
    public String open(BallotPaper paper) {
        String id = UUID.randomUUID().toString();
        ballots.add(id, paper, serverKey.seal().close(Seal.fresh().asText()));
        roll.add(id, paper.roll());
        return id;
    }

    @Override
    public Turnout turnout(String ballotId) {
        return roll.turnout(ballotId);
    }

    /** The ballot if everybody on its roll has voted. Two who ask at the same time go on one after the other. */
    public Optional<StoredBallot> complete(String ballotId) {
        return roll.isComplete(ballotId) ? Optional.of(ballots.lock(ballotId)) : Optional.empty();
    }

    public StoredBallot get(String ballotId) {
        return ballots.get(ballotId);
    }

    /**
     * Casts one vote.
     *
     * @param marks one for every option, by the option's id
     * @throws VoteRefused if the voter is not on the roll, has voted, or the ballot is closed
     */
    public void cast(String ballotId, String voter, Map<String, Mark> marks) {
        StoredBallot ballot = ballots.get(ballotId);
        if (!roll.tick(ballotId, voter) || ballot.isOpened()) {
            throw roll.refusal(ballotId, voter);
        }
        String text = ballot.options().stream()
                .map(option -> String.valueOf(Objects.requireNonNull(marks.get(option.id())).sign())).collect(Collectors.joining());
        box.drop(ballotId, seal(ballot).close(text));
    }

    /** Ends the voting and opens the box; a repeated call changes nothing. */
    public void close(String ballotId) {
        StoredBallot ballot = ballots.lock(ballotId);
        if (ballot.isOpened()) {
            return;
        }
        roll.close(ballotId);
        box.empty(ballotId, seal(ballot), roll.turnout(ballotId).cast());
        ballots.destroyKey(ballotId);
    }

    @Override
    public void discard(String ballotId) {
        if (!ballots.lock(ballotId).isOpened()) {
            roll.close(ballotId);
            box.destroy(ballotId);
            ballots.destroyKey(ballotId);
        }
    }

    @Override
    public Tally tally(String ballotId) {
        StoredBallot ballot = ballots.get(ballotId);
        if (!ballot.isOpened()) {
            throw new IllegalStateException("ballot " + ballotId + " is still open");
        }
        List<String> votes = box.votes(ballotId);
        List<Count> counts = new ArrayList<>();
        for (int place = 0; place < ballot.options().size(); place++) {
            counts.add(count(ballot.options().get(place), place, votes));
        }
        return ballot.rule().apply(roll.turnout(ballotId), votes.size(), counts);
    }

    private static Count count(Option option, int place, List<String> votes) {
        return new Count(option.id(), count(Mark.APPROVE, place, votes), count(Mark.AGAINST, place, votes), count(Mark.ABSTAIN, place, votes));
    }

    private static int count(Mark mark, int place, List<String> votes) {
        return (int) votes.stream().filter(vote -> vote.charAt(place) == mark.sign()).count();
    }

    private Seal seal(StoredBallot ballot) {
        return Seal.of(serverKey.seal().open(Objects.requireNonNull(ballot.boxKey())));
    }
}
