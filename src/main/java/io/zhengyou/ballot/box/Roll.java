package io.zhengyou.ballot.box;

import io.zhengyou.ballot.Turnout;
import io.zhengyou.ballot.VoteRefused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may vote, who was asked and who has voted. */
@Component
public class Roll {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Roll(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void add(String ballotId, Collection<String> voters) {
        template.batchUpdate("INSERT INTO ballot_roll (ballot_id, voter) VALUES (?, ?)", voters, BATCH, (row, voter) -> {
            row.setString(1, ballotId);
            row.setString(2, voter);
        });
    }

    Set<String> voters(String ballotId) {
        return Set.copyOf(jdbc.sql("SELECT voter FROM ballot_roll WHERE ballot_id = ?").param(ballotId).query(String.class).list());
    }

    /** Voters who were not asked to vote yet. */
    public List<String> unsent(String ballotId, int most) {
        return jdbc.sql("SELECT voter FROM ballot_roll WHERE ballot_id = ? AND sent = FALSE ORDER BY voter FETCH FIRST " + most + " ROWS ONLY")
                .param(ballotId).query(String.class).list();
    }

    /** Everybody whose process was started, by its id; together, because one by one costs as much as the starts. */
    public void markSent(String ballotId, Map<String, String> instances) {
        template.batchUpdate("UPDATE ballot_roll SET sent = TRUE, instance_id = ? WHERE ballot_id = ? AND voter = ?", instances.entrySet(), BATCH,
                (row, asked) -> {
                    row.setString(1, asked.getValue());
                    row.setString(2, ballotId);
                    row.setString(3, asked.getKey());
                });
    }

    /** Some of the processes of those who have not voted, by voter. */
    public Map<String, String> unanswered(String ballotId, int most) {
        return jdbc.sql("SELECT voter, instance_id FROM ballot_roll WHERE ballot_id = ? AND voted = FALSE AND instance_id IS NOT NULL"
                        + " ORDER BY voter FETCH FIRST " + most + " ROWS ONLY").param(ballotId)
                .query((row, number) -> Map.entry(row.getString("voter"), row.getString("instance_id"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void markWithdrawn(String ballotId, Collection<String> voters) {
        template.batchUpdate("UPDATE ballot_roll SET instance_id = NULL WHERE ballot_id = ? AND voter = ?", voters, BATCH, (row, voter) -> {
            row.setString(1, ballotId);
            row.setString(2, voter);
        });
    }

    List<String> silent(String ballotId, String after, int most) {
        return jdbc.sql("SELECT voter FROM ballot_roll WHERE ballot_id = ? AND voter > ? AND sent = TRUE AND voted = FALSE AND on_paper = FALSE ORDER BY voter"
                        + " FETCH FIRST " + most + " ROWS ONLY")
                .params(ballotId, after).query(String.class).list();
    }

    Set<String> voted(String ballotId) {
        return Set.copyOf(jdbc.sql("SELECT voter FROM ballot_roll WHERE ballot_id = ? AND voted = TRUE").param(ballotId).query(String.class).list());
    }

    Set<String> onPaper(String ballotId) {
        return Set.copyOf(jdbc.sql("SELECT voter FROM ballot_roll WHERE ballot_id = ? AND on_paper = TRUE").param(ballotId).query(String.class).list());
    }

    /** Who was asked, has not voted and still may; of a paper and a vote at the same time one waits for the other. @return whether it was so */
    public boolean putOnPaper(String ballotId, String voter) {
        return jdbc.sql("UPDATE ballot_roll SET on_paper = TRUE"
                + " WHERE ballot_id = ? AND voter = ? AND sent = TRUE AND voted = FALSE AND on_paper = FALSE AND closed = FALSE").params(ballotId, voter).update() == 1;
    }

    /** @return whether the voter had a paper and may still vote */
    public boolean takeOffPaper(String ballotId, String voter) {
        return jdbc.sql("UPDATE ballot_roll SET on_paper = FALSE WHERE ballot_id = ? AND voter = ? AND on_paper = TRUE AND closed = FALSE")
                .params(ballotId, voter).update() == 1;
    }

    /** The process of a voter, until it is withdrawn. */
    public Optional<String> instance(String ballotId, String voter) {
        return jdbc.sql("SELECT instance_id FROM ballot_roll WHERE ballot_id = ? AND voter = ? AND instance_id IS NOT NULL").params(ballotId, voter)
                .query(String.class).optional();
    }

    Optional<Boolean> hasVoted(String ballotId, String voter) {
        return jdbc.sql("SELECT voted FROM ballot_roll WHERE ballot_id = ? AND voter = ?").params(ballotId, voter).query(Boolean.class).optional();
    }

    Turnout turnout(String ballotId) {
        return jdbc.sql("SELECT COUNT(*) AS roll, COUNT(CASE WHEN voted THEN 1 END) AS cast_votes FROM ballot_roll WHERE ballot_id = ?")
                .param(ballotId).query((row, number) -> new Turnout(row.getInt("roll"), row.getInt("cast_votes"))).single();
    }

    int issued(String ballotId) {
        return jdbc.sql("SELECT COUNT(*) FROM ballot_roll WHERE ballot_id = ? AND sent = TRUE").param(ballotId).query(Integer.class).single();
    }

    /** Asked after every vote, so it stops at the first who has not voted. */
    boolean isComplete(String ballotId) {
        return !jdbc.sql("SELECT EXISTS (SELECT 1 FROM ballot_roll WHERE ballot_id = ? AND voted = FALSE)")
                .param(ballotId).query(Boolean.class).single();
    }

    /** Of two attempts at the same time one waits for the other and then finds nothing to change. @return whether it was the first */
    boolean tick(String ballotId, String voter) {
        return jdbc.sql("UPDATE ballot_roll SET voted = TRUE WHERE ballot_id = ? AND voter = ? AND voted = FALSE AND on_paper = FALSE AND closed = FALSE")
                .params(ballotId, voter).update() == 1;
    }

    /** Waits for the votes that are being cast; after it nobody can vote any more. */
    void close(String ballotId) {
        jdbc.sql("UPDATE ballot_roll SET closed = TRUE WHERE ballot_id = ? AND voted = FALSE").param(ballotId).update();
    }

    /** Why somebody cannot vote. */
    VoteRefused refusal(String ballotId, String voter) {
        Optional<Boolean> voted = hasVoted(ballotId, voter);
        if (voted.isEmpty()) {
            return new VoteRefused("您不在本次投票的名册上，不能投票。如有疑问，请联系领导小组办公室。");
        }
        if (onPaper(ballotId).contains(voter)) {
            return new VoteRefused("您已领取纸质评议票，不能再在网上提交。要改在网上提交，请先交回空白的纸质票。");
        }
        return new VoteRefused(voted.get() ? "您已经投过票，每人只能投一次，选票不能更改。" : "投票已经截止，不能再投票。");
    }
}
