package io.zhengyou.inspection.process;

/** Every variable of the processes of inspections. */
public final class InspectionVariables {

    public static final String PROGRAMME = "inspectionProgrammeId";
    public static final String INSPECTION = "inspectionId";
    /** A programme or an inspection. */
    public static final String CASE = "inspectionCaseId";

    public static final String FINDING = "inspectionFindingId";
    public static final String RECOMMENDATION = "practiceRecommendationId";
    public static final String TEAM_CHANGE = "teamChangeId";
    public static final String SUBJECT = "subject";
    public static final String UNIT = "unitCode";
    public static final String TEAM = "inspectionTeam";
    public static final String PLAN_APPROVED = "inspectionPlanApproved";
    public static final String TEAM_CHANGE_APPROVED = "teamChangeApproved";
    public static final String SURPRISE = "surpriseInspection";
    public static final String CONTESTED = "findingContested";
    public static final String REPORT_APPROVED = "inspectionReportApproved";
    public static final String TERMINATION_APPROVED = "terminationApproved";

    private InspectionVariables() {}
}
