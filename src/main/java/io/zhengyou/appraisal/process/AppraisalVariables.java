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

    /** The unit of a stack of papers, by its code. */
    public static final String UNIT = "unitCode";

    public static final String STACK = "paperStackId";

    /** Whose entry of the stack a task asks for: 1 or 2, or 3 for the decision. */
    public static final String SIDE = "paperSide";

    /** Whether papers came back. */
    public static final String PAPERS_RETURNED = "papersReturned";

    /** Whether somebody decided where the entries differ; if not, both are corrected. */
    public static final String ENTRIES_DECIDED = "entriesDecided";

    private AppraisalVariables() {}
}
