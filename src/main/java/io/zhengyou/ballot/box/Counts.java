package io.zhengyou.ballot.box;

import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came out of the boxes. */
@Component
class Counts {

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the slips, in the order of the options. */
    static List<Count> of(List<Option> options, List<Slip> slips) {
        int[][] counts = new int[options.size()][Mark.values().length];
        slips.forEach(slip -> {
            if (slip.mark() != null) {
                counts[slip.place()][slip.mark().ordinal()]++;
            }
        });
        return IntStream.range(0, options.size()).mapToObj(place -> new Count(options.get(place).id(), counts[place][Mark.APPROVE.ordinal()],
                counts[place][Mark.AGAINST.ordinal()], counts[place][Mark.ABSTAIN.ordinal()])).toList();
    }

    void add(String ballotId, List<Count> counts) {
        try {
            IntStream.range(0, counts.size()).forEach(place -> jdbc
                    .sql("INSERT INTO ballot_count (ballot_id, place, approve, against, abstain) VALUES (?, ?, ?, ?, ?)")
                    .params(ballotId, place, counts.get(place).approve(), counts.get(place).against(), counts.get(place).abstain())
                    .update());
        } catch (DataAccessException e) {
            // Not as the cause: a driver quotes the values of its statement, and the engine and the log keep the message.
            throw new IllegalStateException("the votes of box %s could not be written: %s".formatted(ballotId, e.getClass().getSimpleName()));
        }
    }

    /** In the order of the paper; of a ballot that was discarded there are none. */
    List<Count> of(String ballotId) {
        return jdbc.sql("SELECT o.option_id, c.approve, c.against, c.abstain FROM ballot_count c"
                        + " JOIN ballot_option o ON o.ballot_id = c.ballot_id AND o.place = c.place WHERE c.ballot_id = ? ORDER BY c.place")
                .param(ballotId)
                .query((row, number) -> new Count(row.getString("option_id"), row.getInt("approve"), row.getInt("against"), row.getInt("abstain")))
                .list();
    }
}
