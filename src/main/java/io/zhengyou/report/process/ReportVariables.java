package io.zhengyou.report.process;

/** Every variable of the processes of reports. */
public final class ReportVariables {

    public static final String REPORT = "reportId";
    public static final String FILING = "filingId";
    public static final String UNIT = "unitCode";
    public static final String SUBJECT = "subject";
    public static final String ALL_ASKED = "allUnitsAsked";
    public static final String DIGEST_APPROVED = "digestApproved";
    public static final String TERMINATION_APPROVED = "reportTerminationApproved";

    private ReportVariables() {}
}
