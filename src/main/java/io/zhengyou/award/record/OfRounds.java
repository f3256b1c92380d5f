package io.zhengyou.award.record;

/** What is recorded of a round as a whole. */
final class OfRounds {

    static final Query STARTED = Query.of(
            "SELECT id, programme, programme_name, title, started_by, started_at FROM award_round WHERE id = ?",
            "SELECT id FROM award_round WHERE id = ?");

    static final Query SCHEME = Query.of(
            "SELECT round_id, version, call_text, closes_on, rules, submitted_by, submitted_at FROM award_scheme"
                    + " WHERE round_id = ? AND version = CAST(? AS INTEGER)",
            "SELECT round_id || '/' || version FROM award_scheme WHERE round_id = ?");

    static final Query RULES = Query.of(
            "SELECT id, rules, rules_hash FROM award_round WHERE id = ? AND rules_hash IS NOT NULL",
            "SELECT id FROM award_round WHERE id = ? AND rules_hash IS NOT NULL");

    /** By which scheme the round runs; it decides when the window closes. */
    static final Query IN_FORCE = Query.of(
            "SELECT id, call_text, closes_on, rules FROM award_round WHERE id = ? AND call_text IS NOT NULL",
            "SELECT id FROM award_round WHERE id = ? AND call_text IS NOT NULL");

    static final Query STAGE = Query.of(
            "SELECT id, stage FROM award_round WHERE id = ?",
            "SELECT id FROM award_round WHERE id = ?");

    static final Query NOTICE = Query.of(
            "SELECT id, notice_from, notice_until FROM award_round WHERE id = ? AND notice_from IS NOT NULL",
            "SELECT id FROM award_round WHERE id = ? AND notice_from IS NOT NULL");

    /** On the round or on one of its nominations. */
    static final Query OPINION = Query.of(
            "SELECT id, round_id, nomination_id, step, person, decision, text, given_at FROM award_opinion WHERE id = ?",
            "SELECT id FROM award_opinion WHERE round_id = ?");

    static final Query TERMINATION = Query.of(
            "SELECT id, stage, reason FROM award_round WHERE id = ?",
            "SELECT id FROM award_round WHERE id = ? AND stage = 'TERMINATED'");

    private OfRounds() {}
}
