package io.zhengyou.appraisal.process;

/** Every variable of the appraisal's processes. An answer is never among them. */
public final class AppraisalVariables {

    public static final String ROUND = "appraisalId";
    public static final String CALENDAR_LINE = "calendarLine";
    public static final String SUBJECT = "subject";
    public static final String BALLOT = "ballotId";
    public static final String APPROVED = "appraisalApproved";
    public static final String EXTENDED = "appraisalExtended";
    public static final String PUBLISHABLE = "appraisalPublishable";
    public static final String TERMINATION_APPROVED = "terminationApproved";

    private AppraisalVariables() {}
}
