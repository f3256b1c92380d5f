package io.zhengyou.award.vote;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.ballot.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ballots of all rounds and their results. */
@Component
class Votes {

    private final JdbcClient jdbc;
    private final RecordChain record;

    Votes(JdbcClient jdbc, RecordChain record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    /** In the order of voting. */
    List<Vote> ofRound(String roundId) {
        return jdbc.sql("SELECT * FROM award_ballot WHERE round_id = ? ORDER BY number").param(roundId).query((row, number) -> vote(row)).list();
    }

    /** @throws IllegalArgumentException if there is no such ballot */
    Vote get(String ballotId) {
        return jdbc.sql("SELECT * FROM award_ballot WHERE ballot_id = ?").param(ballotId).query((row, number) -> vote(row)).optional()
                .orElseThrow(() -> new IllegalArgumentException("there is no ballot " + ballotId));
    }

    Optional<Vote> latest(String roundId) {
        List<Vote> votes = ofRound(roundId);
        return votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(votes.size() - 1));
    }

    void add(String ballotId, String roundId, int seats, Instant closesAt, List<String> nominations) {
        record.lock(roundId);
        jdbc.sql("INSERT INTO award_ballot (ballot_id, round_id, number, seats, closes_at) VALUES (?, ?, ?, ?, ?)")
                .params(ballotId, roundId, 1 + ofRound(roundId).size(), seats, closesAt.atOffset(ZoneOffset.UTC))
                .update();
        nominations.forEach(nomination ->
                jdbc.sql("INSERT INTO award_ballot_nominee (ballot_id, nomination_id) VALUES (?, ?)").params(ballotId, nomination).update());
        record.add(roundId, Recorded.VOTE, ballotId);
        record.add(roundId, Recorded.PAPER, ballotId);
    }

    void count(Vote vote, Tally tally) {
        record.lock(vote.roundId());
        jdbc.sql("UPDATE award_ballot SET quorum = ? WHERE ballot_id = ?").params(tally.quorumReached(), vote.ballotId()).update();
        for (String nomination : vote.results().keySet()) {
            jdbc.sql("UPDATE award_ballot_nominee SET result = ? WHERE ballot_id = ? AND nomination_id = ?")
                    .params(result(nomination, tally).name(), vote.ballotId(), nomination)
                    .update();
        }
        record.add(vote.roundId(), Recorded.COUNT, vote.ballotId());
        record.add(vote.roundId(), Recorded.BALLOT, vote.ballotId());
    }

    private static VoteResult result(String nomination, Tally tally) {
        if (!tally.quorumReached()) {
            return VoteResult.NOT_ELECTED;
        }
        if (tally.elected().contains(nomination)) {
            return VoteResult.ELECTED;
        }
        return tally.tiedOnLastSeat().contains(nomination) ? VoteResult.TIED : VoteResult.NOT_ELECTED;
    }

    private Vote vote(ResultSet row) throws SQLException {
        String ballotId = row.getString("ballot_id");
        TreeMap<String, @Nullable VoteResult> results = new TreeMap<>();
        jdbc.sql("SELECT nomination_id, result FROM award_ballot_nominee WHERE ballot_id = ?").param(ballotId)
                .query(nominee -> {
                    String result = nominee.getString("result");
                    results.put(nominee.getString("nomination_id"), result == null ? null : VoteResult.valueOf(result));
                });
        return new Vote(ballotId, row.getString("round_id"), row.getInt("number"), row.getInt("seats"),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(), row.getObject("quorum", Boolean.class), results);
    }
}
