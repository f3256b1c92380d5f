package io.zhengyou.ballot.box;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has no vote on which option. */
@Component
class Exclusions {

    private final JdbcClient jdbc;

    Exclusions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String ballotId, Map<String, Set<String>> exclusions) {
        exclusions.forEach((voter, options) -> options.forEach(option ->
                jdbc.sql("INSERT INTO ballot_exclusion (ballot_id, voter, option_id) VALUES (?, ?, ?)").params(ballotId, voter, option).update()));
    }

    Set<String> of(String ballotId, String voter) {
        return jdbc.sql("SELECT option_id FROM ballot_exclusion WHERE ballot_id = ? AND voter = ?").params(ballotId, voter)
                .query(String.class).list().stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Only those who are excluded from anything. */
    Map<String, Set<String>> byVoter(String ballotId) {
        Map<String, Set<String>> options = new HashMap<>();
        jdbc.sql("SELECT voter, option_id FROM ballot_exclusion WHERE ballot_id = ?").param(ballotId).query(row -> {
            options.computeIfAbsent(row.getString("voter"), voter -> new HashSet<>()).add(row.getString("option_id"));
        });
        return options;
    }

    /** How many are excluded, by option. */
    Map<String, Integer> byOption(String ballotId) {
        return byOption("SELECT option_id, COUNT(*) AS voters FROM ballot_exclusion WHERE ballot_id = ? GROUP BY option_id", ballotId);
    }

    /** How many of those who have voted are excluded, by option. */
    Map<String, Integer> amongCast(String ballotId) {
        return byOption("SELECT e.option_id, COUNT(*) AS voters FROM ballot_exclusion e JOIN ballot_roll r ON r.ballot_id = e.ballot_id"
                + " AND r.voter = e.voter WHERE e.ballot_id = ? AND r.voted = TRUE GROUP BY e.option_id", ballotId);
    }

    private Map<String, Integer> byOption(String query, String ballotId) {
        Map<String, Integer> voters = new HashMap<>();
        jdbc.sql(query).param(ballotId).query(row -> {
            voters.put(row.getString("option_id"), row.getInt("voters"));
        });
        return Map.copyOf(voters);
    }
}
