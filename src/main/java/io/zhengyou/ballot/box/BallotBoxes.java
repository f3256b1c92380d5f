package io.zhengyou.ballot.box;

import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.Ballots;
import io.zhengyou.ballot.Tally;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.ballot.VoteRefused;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret ballots: a vote is ticked off on the roll and dropped into the box, a sealed slip an option, in one transaction. The
 * opening counts the slips and destroys them and their key, so that nothing joins a vote to a voter, before or after.
 */
@Component
@Transactional
public class BallotBoxes implements Ballots {

    private final BallotTable ballots;
    private final Roll roll;
    private final Exclusions exclusions;
    private final Box box;
    private final Counts counts;
    private final Opening opening;
    private final ServerKey serverKey;

    BallotBoxes(BallotTable ballots, Roll roll, Exclusions exclusions, Box box, Counts counts, Opening opening, ServerKey serverKey) {
        this.ballots = ballots;
        this.roll = roll;
        this.exclusions = exclusions;
        this.box = box;
        this.counts = counts;
        this.opening = opening;
        this.serverKey = serverKey;
    }

    @Override
    public String open(BallotPaper paper) {
        String id = UUID.randomUUID().toString();
        ballots.add(id, paper, serverKey.seal().close(Seal.fresh().asText()));
        roll.add(id, paper.roll());
        exclusions.add(id, paper.exclusions());
        return id;
    }

    /** Whoever verifies a record asks this of ballots that somebody may have changed or deleted, and goes on. */
    @Override
    @Transactional(noRollbackFor = {IllegalArgumentException.class, IllegalStateException.class})
    public BallotPaper paper(String ballotId) {
        StoredBallot ballot = ballots.get(ballotId);
        return new BallotPaper(ballot.title(), ballot.businessKey(), ballot.options(), roll.voters(ballotId), exclusions.byVoter(ballotId),
                ballot.rule(), ballot.closesAt());
    }

    @Override
    public Turnout turnout(String ballotId) {
        return roll.turnout(ballotId);
    }

    @Override
    public int issued(String ballotId) {
        return roll.issued(ballotId);
    }

    @Override
    public Map<String, Integer> excluded(String ballotId) {
        return exclusions.byOption(ballotId);
    }

    /** The ballot if everybody on its roll has voted. Two who ask at the same time go on one after the other. */
    public Optional<StoredBallot> complete(String ballotId) {
        return roll.isComplete(ballotId) ? Optional.of(locked(ballotId)) : Optional.empty();
    }

    public Heading heading(String ballotId) {
        return ballots.heading(ballotId);
    }

    public StoredBallot get(String ballotId) {
        return ballots.get(ballotId);
    }

    /** The ballot as this voter sees it: without the options from which they are excluded. */
    public StoredBallot paper(String ballotId, String voter) {
        return ballots.get(ballotId).without(exclusions.of(ballotId, voter));
    }

    /**
     * Casts one vote.
     *
     * @param marks one for every option on the voter's paper and for no other, by the option's id
     * @throws VoteRefused if the voter is not on the roll, has voted, or the ballot is closed
     */
    public void cast(String ballotId, String voter, Map<String, Mark> marks) {
        StoredBallot ballot = ballots.get(ballotId);
        if (!roll.tick(ballotId, voter) || ballot.isOpened()) {
            throw roll.refusal(ballotId, voter);
        }
        box.drop(ballotId, Slip.paper(ballot, exclusions.of(ballotId, voter), marks).stream().map(Slip::text).toList(), serverKey.sealOf(ballot));
    }

    /** Ends the voting and opens the box; a repeated call changes nothing. */
    public void close(String ballotId) {
        StoredBallot ballot = locked(ballotId);
        if (ballot.isOpened()) {
            return;
        }
        roll.close(ballotId);
        opening.of(ballot);
        ballots.destroyKey(ballotId);
    }

    @Override
    public void discard(String ballotId) {
        if (!locked(ballotId).isOpened()) {
            roll.close(ballotId);
            box.destroy(ballotId);
            ballots.destroyKey(ballotId);
        }
    }

    @Override
    @Transactional(noRollbackFor = {IllegalArgumentException.class, IllegalStateException.class})
    public Tally tally(String ballotId) {
        StoredBallot ballot = ballots.get(ballotId);
        if (!ballot.isOpened()) {
            throw new IllegalStateException("ballot " + ballotId + " is still open");
        }
        return ballot.rule().apply(roll.turnout(ballotId), counts.of(ballotId));
    }

    private StoredBallot locked(String ballotId) {
        ballots.lock(ballotId);
        return ballots.get(ballotId);
    }
}
