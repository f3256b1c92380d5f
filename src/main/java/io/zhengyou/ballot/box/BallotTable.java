package io.zhengyou.ballot.box;

import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.CountingRule;
import io.zhengyou.ballot.Option;
import io.zhengyou.ballot.SheetBallot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of all ballots. */
@Component
class BallotTable {

    private final JdbcClient jdbc;

    BallotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, BallotPaper paper, String boxKey) {
        CountingRule rule = paper.rule();
        jdbc.sql("INSERT INTO ballot (id, title, business_key, quorum_numerator, quorum_denominator, pass_numerator, pass_denominator, seats,"
                        + " closes_at, box_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, paper.title(), paper.businessKey(), rule.quorumNumerator(), rule.quorumDenominator(), rule.passNumerator(),
                        rule.passDenominator(), rule.seats(), paper.closesAt().atOffset(ZoneOffset.UTC), boxKey)
                .update();
        for (int place = 0; place < paper.options().size(); place++) {
            Option option = paper.options().get(place);
            jdbc.sql("INSERT INTO ballot_option (ballot_id, place, option_id, name, detail) VALUES (?, ?, ?, ?, ?)")
                    .params(id, place, option.id(), option.name(), option.detail()).update();
        }
    }

    void add(String id, SheetBallot sheets, String boxKey) {
        jdbc.sql("INSERT INTO ballot (id, title, business_key, voting_process, sheet_length, closes_at, box_key) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id, sheets.title(), sheets.businessKey(), sheets.votingProcess(), sheets.length(), sheets.closesAt().atOffset(ZoneOffset.UTC), boxKey)
                .update();
    }

    void extend(String id, Instant closesAt) {
        jdbc.sql("UPDATE ballot SET closes_at = ? WHERE id = ?").params(closesAt.atOffset(ZoneOffset.UTC), id).update();
    }

    /** Whoever adds more to the same ballot waits. */
    void addPaperSheets(String id, int more) {
        jdbc.sql("UPDATE ballot SET paper_sheets = paper_sheets + ? WHERE id = ?").params(more, id).update();
    }

    /** @throws IllegalArgumentException if there is no such ballot */
    Heading heading(String id) {
        return jdbc.sql("SELECT * FROM ballot WHERE id = ?").param(id)
                .query((row, number) -> new Heading(id, row.getString("title"), row.getString("business_key"), row.getString("voting_process"),
                        row.getInt("sheet_length"), row.getInt("paper_sheets"), row.getObject("closes_at", OffsetDateTime.class).toInstant(), row.getString("box_key")))
                .optional().orElseThrow(() -> new IllegalArgumentException("there is no ballot " + id));
    }

    /** @throws IllegalArgumentException if there is no such ballot */
    StoredBallot get(String id) {
        List<Option> options = jdbc.sql("SELECT * FROM ballot_option WHERE ballot_id = ? ORDER BY place").param(id)
                .query((row, number) -> new Option(row.getString("option_id"), row.getString("name"), row.getString("detail"))).list();
        return jdbc.sql("SELECT * FROM ballot WHERE id = ?").param(id).query((row, number) -> ballot(row, options)).optional()
                .orElseThrow(() -> new IllegalArgumentException("there is no ballot " + id));
    }

    /**
     * Two nodes that open one box wait for each other. By an update and not {@code FOR UPDATE}: that would also stop the
     * foreign keys of votes in flight, for which the opening waits in turn.
     */
    void lock(String id) {
        jdbc.sql("UPDATE ballot SET title = title WHERE id = ?").param(id).update();
    }

    void destroyKey(String id) {
        jdbc.sql("UPDATE ballot SET box_key = NULL WHERE id = ?").param(id).update();
    }

    private static StoredBallot ballot(ResultSet row, List<Option> options) throws SQLException {
        CountingRule rule = new CountingRule(row.getInt("quorum_numerator"), row.getInt("quorum_denominator"),
                row.getInt("pass_numerator"), row.getInt("pass_denominator"), row.getInt("seats"));
        return new StoredBallot(row.getString("id"), row.getString("title"), row.getString("business_key"), options, rule,
                row.getObject("closes_at", OffsetDateTime.class).toInstant(), row.getString("box_key"));
    }
}
