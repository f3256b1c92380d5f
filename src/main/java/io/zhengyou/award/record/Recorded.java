package io.zhengyou.award.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is put on record. Each kind has a query for what exactly is recorded, by a key that may have several parts, and
 * one for the keys that a round has. The columns are named one by one: what a later migration adds is not part of what was
 * recorded earlier.
 */
public enum Recorded {
    ROUND("届次启动",
            "SELECT id, programme, programme_name, title, started_by, started_at FROM award_round WHERE id = ?",
            "SELECT id FROM award_round WHERE id = ?"),
    SCHEME("评选方案",
            "SELECT round_id, version, call_text, closes_on, rules, submitted_by, submitted_at FROM award_scheme WHERE round_id = ? AND version = CAST(? AS INTEGER)",
            "SELECT round_id || '/' || version FROM award_scheme WHERE round_id = ?"),
    RULES("冻结规则",
            "SELECT id, rules, rules_hash FROM award_round WHERE id = ? AND rules_hash IS NOT NULL",
            "SELECT id FROM award_round WHERE id = ? AND rules_hash IS NOT NULL"),
    SUBMISSION("推荐材料",
            "SELECT nomination_id, version, name, birth_date, summary, deeds, materials, submitted_by, submitted_at FROM award_submission"
                    + " WHERE nomination_id = ? AND version = CAST(? AS INTEGER)",
            "SELECT s.nomination_id || '/' || s.version FROM award_submission s JOIN award_nomination n ON n.id = s.nomination_id"
                    + " WHERE n.round_id = ?"),
    CORRECTION("退回补正",
            "SELECT nomination_id, number, part, reason, due_at, requested_by, requested_at FROM award_correction"
                    + " WHERE nomination_id = ? AND number = CAST(? AS INTEGER) ORDER BY part",
            "SELECT DISTINCT c.nomination_id || '/' || c.number FROM award_correction c JOIN award_nomination n ON n.id = c.nomination_id"
                    + " WHERE n.round_id = ?"),
    OPINION("意见",
            "SELECT id, round_id, nomination_id, step, person, decision, text, given_at FROM award_opinion WHERE id = ?",
            "SELECT id FROM award_opinion WHERE round_id = ?"),
    DRAW("专家抽取",
            "SELECT id, round_id, seed, pool, panel, drawn_at FROM award_draw WHERE id = ?",
            "SELECT id FROM award_draw WHERE round_id = ?"),
    REVIEW("专家评审",
            "SELECT r.id, r.nomination_id, r.expert, r.state, r.text, r.answered_at, s.place, s.score FROM award_review r"
                    + " LEFT JOIN award_score s ON s.review_id = r.id WHERE r.id = ? ORDER BY s.place",
            "SELECT id FROM award_review WHERE round_id = ? AND answered_at IS NOT NULL"),
    RANKING("得分排名",
            "SELECT id, score, place FROM award_nomination WHERE round_id = ? AND place IS NOT NULL ORDER BY id",
            "SELECT DISTINCT round_id FROM award_nomination WHERE round_id = ? AND place IS NOT NULL"),
    SHORTLIST("入围名单",
            "SELECT id FROM award_nomination WHERE round_id = ? AND shortlisted = TRUE ORDER BY id",
            "SELECT DISTINCT round_id FROM award_nomination WHERE round_id = ? AND shortlisted = TRUE"),
    BALLOT("委员会投票",
            "SELECT b.ballot_id, b.number, b.seats, b.quorum, n.nomination_id, n.result FROM award_ballot b"
                    + " JOIN award_ballot_nominee n ON n.ballot_id = b.ballot_id WHERE b.ballot_id = ? ORDER BY n.nomination_id",
            "SELECT ballot_id FROM award_ballot WHERE round_id = ? AND quorum IS NOT NULL"),
    DECISION("表彰决定",
            "SELECT id, decision_number, decided_on FROM award_round WHERE id = ?",
            "SELECT id FROM award_round WHERE id = ? AND decision_number IS NOT NULL"),
    RESULT("评选结果",
            "SELECT id, state FROM award_nomination WHERE round_id = ? AND state IN ('AWARDED', 'NOT_SELECTED') ORDER BY id",
            "SELECT DISTINCT round_id FROM award_nomination WHERE round_id = ? AND state IN ('AWARDED', 'NOT_SELECTED')"),
    CERTIFICATE("证书",
            "SELECT number, round_id, nomination_id, programme, programme_name, conferral_year, unit_code, unit_name, name, round_title,"
                    + " decision_number, decided_on FROM award_certificate WHERE number = ?",
            "SELECT number FROM award_certificate WHERE round_id = ?"),
    REVOCATION("证书撤销",
            "SELECT certificate, reason, revoked_on, request_id FROM award_revocation WHERE certificate = ?",
            "SELECT v.certificate FROM award_revocation v JOIN award_certificate c ON c.number = v.certificate WHERE c.round_id = ?"),
    TERMINATION("届次终止",
            "SELECT id, stage, reason FROM award_round WHERE id = ?",
            "SELECT id FROM award_round WHERE id = ? AND stage = 'TERMINATED'");

    static final String SEPARATOR = "/";

    private final String label;
    private final String content;
    private final String keys;

    Recorded(String label, String content, String keys) {
        this.label = label;
        this.content = content;
        this.keys = keys;
    }

    /** Empty for a name that no kind has. */
    static Optional<Recorded> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }

    String content() {
        return content;
    }

    String keys() {
        return keys;
    }
}
