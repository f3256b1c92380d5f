package io.zhengyou.award.record;

/** What is recorded of a nomination. */
final class OfNominations {

    static final Query STARTED = Query.of(
            "SELECT id, round_id, unit_code, unit_name, nominator, started_at FROM award_nomination WHERE id = ?",
            "SELECT id FROM award_nomination WHERE round_id = ?");

    static final Query SUBMISSION = Query.of(
            "SELECT nomination_id, version, name, birth_date, summary, deeds, materials, submitted_by, submitted_at FROM award_submission"
                    + " WHERE nomination_id = ? AND version = CAST(? AS INTEGER)",
            "SELECT s.nomination_id || '/' || s.version FROM award_submission s JOIN award_nomination n ON n.id = s.nomination_id"
                    + " WHERE n.round_id = ?");

    /** What everybody reads, and what the certificate says: the latest version. */
    static final Query NOMINEE = Query.of(
            "SELECT id, name, birth_date, summary, deeds, materials, submitted_at FROM award_nomination WHERE id = ? AND name IS NOT NULL",
            "SELECT id FROM award_nomination WHERE round_id = ? AND name IS NOT NULL");

    /** Withdrawn, disqualified, awarded and so on, and how long it is on notice inside the unit. */
    static final Query STATE = Query.of(
            "SELECT id, state, unit_notice_ends FROM award_nomination WHERE id = ?",
            "SELECT id FROM award_nomination WHERE round_id = ?");

    /** What the decision table found for the formality review. */
    static final Query FINDINGS = Query.of(
            "SELECT id, findings FROM award_nomination WHERE id = ? AND findings IS NOT NULL",
            "SELECT id FROM award_nomination WHERE round_id = ? AND findings IS NOT NULL");

    static final Query CORRECTION = Query.of(
            "SELECT nomination_id, number, part, reason, due_at, requested_by, requested_at FROM award_correction"
                    + " WHERE nomination_id = ? AND number = CAST(? AS INTEGER) ORDER BY part",
            "SELECT DISTINCT c.nomination_id || '/' || c.number FROM award_correction c JOIN award_nomination n ON n.id = c.nomination_id"
                    + " WHERE n.round_id = ?");

    /** Everything that was declared about a nominee. */
    static final Query CONFLICTS = Query.of(
            "SELECT nomination_id, round_id, person, kind, reason, declared_at FROM award_conflict WHERE nomination_id = ? ORDER BY person",
            "SELECT DISTINCT nomination_id FROM award_conflict WHERE round_id = ?");

    /** The course of an objection. Who objected and in which words is not for the dossier. */
    static final Query OBJECTION = Query.of(
            "SELECT o.id, o.round_id, o.nomination_id, o.scope, o.state, o.misconduct, o.investigator, o.filed_at, o.answered_at, s.step, s.person, s.done_at"
                    + " FROM award_objection o LEFT JOIN award_objection_step s ON s.objection_id = o.id WHERE o.id = ? ORDER BY s.done_at, s.id",
            "SELECT id FROM award_objection WHERE round_id = ?");

    static final Query OBJECTION_TEXT = Query.secret(
            "SELECT o.id, o.reference_hash, o.claim, o.facts, o.name, o.contact, o.mail, o.person, o.report, o.answer, s.id AS step_id, s.text"
                    + " FROM award_objection o LEFT JOIN award_objection_step s ON s.objection_id = o.id WHERE o.id = ? ORDER BY s.id",
            "SELECT id FROM award_objection WHERE round_id = ?");

    private OfNominations() {}
}
