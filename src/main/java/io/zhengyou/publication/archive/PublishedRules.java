package io.zhengyou.publication.archive;

import io.zhengyou.award.RuleInWords;
import io.zhengyou.award.RulesPublished;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules that were published with the calls. Calls from before there was a fingerprint have none. */
@Component
public class PublishedRules {

    private final JdbcClient jdbc;

    PublishedRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<RulesDocument> find(String roundId) {
        List<RuleInWords> words = jdbc.sql("SELECT name, words FROM publication_rule WHERE round_id = ? ORDER BY place").param(roundId)
                .query((row, number) -> new RuleInWords(row.getString("name"), row.getString("words"))).list();
        return jdbc.sql("SELECT document, hash FROM publication_rules WHERE round_id = ?").param(roundId)
                .query((row, number) -> new RulesDocument(row.getString("document"), row.getString("hash"), words)).optional();
    }

    void add(RulesPublished event) {
        jdbc.sql("INSERT INTO publication_rules (round_id, document, hash) VALUES (?, ?, ?)")
                .params(event.roundId(), event.document(), event.sha256()).update();
        for (int place = 0; place < event.rules().size(); place++) {
            RuleInWords rule = event.rules().get(place);
            jdbc.sql("INSERT INTO publication_rule (round_id, place, name, words) VALUES (?, ?, ?, ?)")
                    .params(event.roundId(), place, rule.name(), rule.words()).update();
        }
    }
}
