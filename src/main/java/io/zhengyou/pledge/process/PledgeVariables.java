package io.zhengyou.pledge.process;

/** Every variable of the processes of a pledge. */
public final class PledgeVariables {

    public static final String PLEDGE = "pledgeId";

    /** The login of the liaison or member who files it. */
    public static final String PLEDGER = "pledger";

    public static final String UNIT = "unitCode";

    /** The group that reviews and judges it. */
    public static final String REVIEWERS = "pledgeReviewers";

    /** The group whose members could act in the pledger's place; nobody's for a member's pledge. */
    public static final String COLLEAGUES = "pledgeColleagues";

    public static final String SUBJECT = "subject";
    public static final String SUBMITTED = "pledgeSubmitted";
    public static final String ACCEPTED = "pledgeAccepted";
    public static final String CONFIRMED = "statementConfirmed";
    public static final String FULFILMENT = "pledgeFulfilment";
    public static final String REPORT_PENDING = "reportPending";
    public static final String REPORT_AT = "reportAt";
    public static final String MID_TERM = "midTerm";
    public static final String COMMENTARY = "commentaryId";
    public static final String LEADER = "leaderId";
    public static final String COMMENTED = "commented";
    public static final String MEND = "rectificationNeeded";
    public static final String RECTIFICATION = "rectificationId";
    public static final String DECISION = "amendmentDecision";
    public static final String WITHDRAWAL_APPROVED = "withdrawalApproved";

    private PledgeVariables() {}
}
