package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.round.Round;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A nominee in the fields in which liaisons enter one. */
final class NomineeFields {

    private NomineeFields() {}

    static Map<String, Object> of(Nominee nominee) {
        Map<String, Object> fields = new HashMap<>(Map.of("name", nominee.name(), "summary", nominee.summary(), "deeds", nominee.deeds(),
                "handedIn", nominee.materials()));
        if (nominee.birthDate() != null) {
            fields.put("birthDate", nominee.birthDate().toString());
        }
        return fields;
    }

    static Nominee read(Map<String, Object> fields) {
        Answers answers = new Answers(fields);
        return new Nominee(answers.text("name"), answers.date("birthDate").orElse(null), answers.text("summary"),
                answers.text("deeds"), answers.list("handedIn"));
    }

    /** The materials that may be ticked off. */
    static List<Map<String, String>> materials(Round round) {
        return Choices.of(round.rules().materials(), material -> material, material -> material);
    }
}
