package io.zhengyou.award.process;

/** Every variable of the award's processes. */
public final class AwardVariables {

    public static final String ROUND = "roundId";
    public static final String NOMINATION = "nominationId";
    public static final String REVIEW = "reviewId";
    public static final String EXPERT = "expertId";
    /** The committee member whose conflicts of interest are asked for. */
    public static final String MEMBER = "memberId";
    public static final String UNIT = "unitCode";
    /** What a task is about, in words: Tasklist shows it beside the task's name. */
    public static final String SUBJECT = "subject";
    /** The opinion in which somebody asked for what the process is about. */
    public static final String REQUEST = "requestId";

    public static final String SCHEME_DECISION = "schemeDecision";
    public static final String ENDORSEMENT = "endorsement";
    public static final String FORMALITY_DECISION = "formalityDecision";
    public static final String CORRECTION_DUE_AT = "correctionDueAt";
    public static final String INTEGRITY_DECISION = "integrityDecision";
    public static final String WITHDRAWAL_APPROVED = "withdrawalApproved";
    public static final String CERTIFICATE = "certificateNumber";
    public static final String REVOCATION_APPROVED = "revocationApproved";
    public static final String TERMINATION_APPROVED = "terminationApproved";
    public static final String RECUSED = "recused";
    public static final String BALLOT_AGAIN = "ballotAgain";
    public static final String LIST_APPROVED = "listApproved";

    /** The engine's own name for what a decision table answered; never stored. */
    static final String DECISION_RESULT = "decisionResult";

    private AwardVariables() {}
}
