package io.zhengyou.rectification.process;

/** Every variable of the process of a rectification. */
public final class RectificationVariables {

    /** All that a caller gives. */
    public static final String RECTIFICATION = "rectificationId";

    public static final String UNIT = "unitCode";
    public static final String VERIFIERS = "rectificationVerifiers";
    public static final String SUBJECT = "subject";
    public static final String DAYS = "rectificationDays";
    public static final String OVERDUE = "rectificationOverdue";
    public static final String PLAN_APPROVED = "planApproved";
    public static final String MENDED = "problemMended";
    public static final String AGAIN = "sentBackAgain";
    public static final String GOES_ON = "rectificationGoesOn";

    public static final String EXTENSION_GRANTED = "extensionGranted";
    public static final String LOOKBACK_MONTHS = "lookbackMonths";
    public static final String LOOKBACK_AT = "lookbackAt";
    public static final String LOOKBACK_FOUND = "lookbackFound";
    public static final String REBOUND = "reboundId";

    private RectificationVariables() {}
}
