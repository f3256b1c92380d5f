package io.zhengyou.flow.change.process;

/** Every variable of the approval of a change. */
public final class ChangeVariables {

    public static final String CHANGE = "changeId";
    public static final String SUBMITTER = "changeSubmitter";
    public static final String SUBJECT = "subject";
    public static final String APPROVED = "changeApproved";
    public static final String RETURNED = "changeReturned";
    public static final String AT_ONCE = "changeAtOnce";
    public static final String RESUBMITTED = "changeResubmitted";
    public static final String ACTIVATED = "changeActivated";

    private ChangeVariables() {}
}
