package io.zhengyou.award.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the experts gave, in the order of the criteria. Rows are added, never changed. */
@Component
class ScoreTable {

    private final JdbcClient jdbc;

    ScoreTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String reviewId, List<Integer> scores) {
        for (int place = 0; place < scores.size(); place++) {
            jdbc.sql("INSERT INTO award_score (review_id, place, score) VALUES (?, ?, ?)").params(reviewId, place, scores.get(place)).update();
        }
    }

    List<Integer> of(String reviewId) {
        return jdbc.sql("SELECT score FROM award_score WHERE review_id = ? ORDER BY place").param(reviewId).query(Integer.class).list();
    }

    Map<String, List<Integer>> ofRound(String roundId) {
        Map<String, List<Integer>> scores = new HashMap<>();
        jdbc.sql("SELECT s.review_id, s.score FROM award_score s JOIN award_review r ON r.id = s.review_id WHERE r.round_id = ? ORDER BY s.place")
                .param(roundId)
                .query(row -> {
                    scores.computeIfAbsent(row.getString("review_id"), review -> new ArrayList<>()).add(row.getInt("score"));
                });
        return scores;
    }
}
