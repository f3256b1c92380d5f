package io.zhengyou.publication.archive;

import io.zhengyou.award.Listed;
import io.zhengyou.award.NomineeRemarked;
import io.zhengyou.award.ObjectionRemark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a notice says of its nominees after its publication. Rows are added, never changed; the latest of a nominee holds. */
@Component
class Remarks {

    private final JdbcClient jdbc;
    private final Rows rows;

    Remarks(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** By the place of the nominee; who has nothing to be said of is left out. */
    Map<Integer, ObjectionRemark> of(String roundId) {
        Map<Integer, ObjectionRemark> remarks = new HashMap<>();
        jdbc.sql("SELECT place, remark FROM publication_remark WHERE round_id = ? ORDER BY number").param(roundId)
                .query(row -> {
                    remarks.put(row.getInt("place"), ObjectionRemark.valueOf(row.getString("remark")));
                });
        remarks.values().removeIf(remark -> remark == ObjectionRemark.NONE);
        return remarks;
    }

    void add(NomineeRemarked event) {
        for (int place : places(event.roundId(), event.nominee())) {
            if (of(event.roundId()).getOrDefault(place, ObjectionRemark.NONE) != event.remark()) {
                jdbc.sql("INSERT INTO publication_remark (id, round_id, place, remark, number, published_at)"
                                + " SELECT CAST(? AS VARCHAR(36)), CAST(? AS VARCHAR(64)), CAST(? AS INTEGER), CAST(? AS VARCHAR(20)),"
                                + " COALESCE(MAX(number) + 1, 0), CAST(? AS TIMESTAMP WITH TIME ZONE) FROM publication_remark WHERE round_id = ? AND place = ?")
                        .params(Arrays.asList(UUID.randomUUID().toString(), event.roundId(), place, event.remark().name(), rows.now(),
                                event.roundId(), place))
                        .update();
            }
        }
    }

    /** Two who look alike on the notice are alike to its readers. */
    private List<Integer> places(String roundId, Listed nominee) {
        return jdbc.sql("SELECT place FROM publication_nominee WHERE round_id = ? AND name = ? AND unit_name = ? AND summary = ?")
                .params(roundId, nominee.name(), nominee.unitName(), nominee.summary()).query(Integer.class).list();
    }
}
