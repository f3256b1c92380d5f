package io.zhengyou.award.record;

/** What is recorded of the committee's vote and of the list. */
final class OfVotes {

    static final Query OPENED = Query.of(
            "SELECT b.ballot_id, b.round_id, b.number, b.seats, b.closes_at, n.nomination_id FROM award_ballot b"
                    + " JOIN award_ballot_nominee n ON n.ballot_id = b.ballot_id WHERE b.ballot_id = ? ORDER BY n.nomination_id",
            "SELECT ballot_id FROM award_ballot WHERE round_id = ?");

    /** The rule, the roll and who has no vote on whom: kept by the ballots. */
    static final Query PAPER = Query.kept(
            "SELECT ballot_id FROM award_ballot WHERE round_id = ?");

    /** The numbers: kept by the ballots. */
    static final Query COUNT = Query.kept(
            "SELECT ballot_id FROM award_ballot WHERE round_id = ? AND quorum IS NOT NULL");

    static final Query RESULT_OF_BALLOT = Query.of(
            "SELECT b.ballot_id, b.number, b.seats, b.quorum, n.nomination_id, n.result FROM award_ballot b"
                    + " JOIN award_ballot_nominee n ON n.ballot_id = b.ballot_id WHERE b.ballot_id = ? ORDER BY n.nomination_id",
            "SELECT ballot_id FROM award_ballot WHERE round_id = ? AND quorum IS NOT NULL");

    /** The leading group on a tie. */
    static final Query RULING = Query.of(
            "SELECT r.ballot_id, r.person, r.reason, r.ruled_at, c.nomination_id FROM award_tie_ruling r"
                    + " JOIN award_tie_choice c ON c.ballot_id = r.ballot_id WHERE r.ballot_id = ? ORDER BY c.nomination_id",
            "SELECT r.ballot_id FROM award_tie_ruling r JOIN award_ballot b ON b.ballot_id = r.ballot_id WHERE b.round_id = ?");

    static final Query DECISION = Query.of(
            "SELECT id, decision_number, decided_on FROM award_round WHERE id = ?",
            "SELECT id FROM award_round WHERE id = ? AND decision_number IS NOT NULL");

    static final Query RESULT = Query.of(
            "SELECT id, state FROM award_nomination WHERE round_id = ? AND state IN ('AWARDED', 'NOT_SELECTED') ORDER BY id",
            "SELECT DISTINCT round_id FROM award_nomination WHERE round_id = ? AND state IN ('AWARDED', 'NOT_SELECTED')");

    static final Query CERTIFICATE = Query.of(
            "SELECT number, round_id, nomination_id, programme, programme_name, conferral_year, unit_code, unit_name, name, round_title,"
                    + " decision_number, decided_on FROM award_certificate WHERE number = ?",
            "SELECT number FROM award_certificate WHERE round_id = ?");

    static final Query REVOCATION = Query.of(
            "SELECT certificate, reason, revoked_on, request_id FROM award_revocation WHERE certificate = ?",
            "SELECT v.certificate FROM award_revocation v JOIN award_certificate c ON c.number = v.certificate WHERE c.round_id = ?");

    private OfVotes() {}
}
