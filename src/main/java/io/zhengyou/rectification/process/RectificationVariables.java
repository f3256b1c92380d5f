package io.zhengyou.rectification.process;

/** Every variable of the process of a rectification. */
public final class RectificationVariables {

    /** All that a caller gives. */
    public static final String RECTIFICATION = "rectificationId";

    public static final String UNIT = "unitCode";
    public static final String VERIFIERS = "rectificationVerifiers";
    public static final String SUBJECT = "subject";
    public static final String DAYS = "rectificationDays";
    public static final String DUE_AT = "rectificationDueAt";
    public static final String PLAN_APPROVED = "planApproved";
    public static final String MENDED = "problemMended";
    public static final String AGAIN = "sentBackAgain";
    public static final String GOES_ON = "rectificationGoesOn";

    private RectificationVariables() {}
}
