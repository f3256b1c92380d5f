package io.zhengyou.dossier.process;

/** Every variable of the processes of the annual assessment. */
public final class AnnualVariables {

    public static final String YEAR = "annualYearId";
    public static final String ASSESSMENT = "assessmentId";
    public static final String GROUP = "annualGroupId";
    public static final String BALLOT = "ballotId";
    public static final String SUBJECT = "subject";
    public static final String UNIT = "unitCode";
    public static final String PROPOSED = "proposedGrade";
    public static final String OBJECTED = "gradeObjected";
    public static final String TERMINATION_APPROVED = "terminationApproved";

    private AnnualVariables() {}
}
