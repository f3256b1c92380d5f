package io.zhengyou.award.record;

/** What is recorded of the expert reviews. */
final class OfReviews {

    static final Query DRAW = Query.of(
            "SELECT id, round_id, seed, pool, panel, drawn_at FROM award_draw WHERE id = ?",
            "SELECT id FROM award_draw WHERE round_id = ?");

    /** Whom the draw had to pass over: the conflicts that were known or declared by then. */
    static final Query BARRED = Query.of(
            "SELECT id, barred FROM award_draw WHERE id = ? AND barred IS NOT NULL",
            "SELECT id FROM award_draw WHERE round_id = ? AND barred IS NOT NULL");

    /** Who reviews a nomination: what the draw allotted and what came after it. */
    static final Query PANEL = Query.of(
            "SELECT id, round_id, nomination_id, expert, state = 'WITHDRAWN' AS withdrawn FROM award_review WHERE nomination_id = ? ORDER BY id",
            "SELECT DISTINCT nomination_id FROM award_review WHERE round_id = ?");

    static final Query REPLACEMENT = Query.of(
            "SELECT review_id, replaced_by, officer, reason, replaced_at FROM award_replacement WHERE review_id = ?",
            "SELECT p.review_id FROM award_replacement p JOIN award_review r ON r.id = p.review_id WHERE r.round_id = ?");

    static final Query REVIEW = Query.of(
            "SELECT r.id, r.nomination_id, r.expert, r.state, r.text, r.answered_at, s.place, s.score FROM award_review r"
                    + " LEFT JOIN award_score s ON s.review_id = r.id WHERE r.id = ? ORDER BY s.place",
            "SELECT id FROM award_review WHERE round_id = ? AND answered_at IS NOT NULL");

    static final Query RANKING = Query.of(
            "SELECT id, score, place FROM award_nomination WHERE round_id = ? AND place IS NOT NULL ORDER BY id",
            "SELECT DISTINCT round_id FROM award_nomination WHERE round_id = ? AND place IS NOT NULL");

    static final Query SHORTLIST = Query.of(
            "SELECT id FROM award_nomination WHERE round_id = ? AND shortlisted = TRUE ORDER BY id",
            "SELECT DISTINCT round_id FROM award_nomination WHERE round_id = ? AND shortlisted = TRUE");

    private OfReviews() {}
}
