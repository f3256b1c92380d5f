package io.zhengyou.award;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every table in which a round is decided, with which of its rows are those of a round. */
final class TamperedTables {

    /** Of no round: what the office sets beforehand, and what the ethics committee keeps for itself; its measures show in the states. */
    static final Set<String> NOT_OF_A_ROUND = Set.of("award_programme", "award_programme_version", "award_integrity_case", "award_integrity_step");

    /** What decides nothing: who has a nomination in hand, whether a task was opened and where, that nobody can vote any more, who has a paper. */
    static final Set<String> DECIDES_NOTHING = Set.of("award_nomination.holder", "award_review.sent", "ballot_roll.closed", "ballot_roll.instance_id",
            "ballot.voting_process", "ballot.paper_sheets", "ballot_roll.on_paper");

    private static final String NOMINATION = "nomination_id IN (SELECT id FROM award_nomination WHERE round_id = ?)";
    private static final String BALLOT = "ballot_id IN (SELECT ballot_id FROM award_ballot WHERE round_id = ?)";
    private static final String REVIEW = "review_id IN (SELECT id FROM award_review WHERE round_id = ?)";

    private TamperedTables() {}

    static Map<String, String> byName() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("award_round", "id = ?");
        for (String table : Set.of("award_scheme", "award_nomination", "award_opinion", "award_draw", "award_review", "award_conflict", "award_ballot",
                "award_objection", "award_certificate", "award_record")) {
            tables.put(table, "round_id = ?");
        }
        tables.put("award_submission", NOMINATION);
        tables.put("award_correction", NOMINATION);
        tables.put("award_score", REVIEW);
        tables.put("award_replacement", REVIEW);
        tables.put("award_objection_step", "objection_id IN (SELECT id FROM award_objection WHERE round_id = ?)");
        tables.put("award_revocation", "certificate IN (SELECT number FROM award_certificate WHERE round_id = ?)");
        tables.put("ballot", "id IN (SELECT ballot_id FROM award_ballot WHERE round_id = ?)");
        for (String table : Set.of("award_ballot_nominee", "award_tie_ruling", "award_tie_choice", "ballot_option", "ballot_roll", "ballot_exclusion",
                "ballot_count")) {
            tables.put(table, BALLOT);
        }
        return tables;
    }
}
