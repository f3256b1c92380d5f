package io.zhengyou.award.process;

/** Every variable of the integrity case: none of them says whom it is about. */
public final class IntegrityVariables {

    public static final String CASE = "caseId";
    public static final String OPENED = "caseOpened";
    public static final String FOUND = "misconductFound";

    private IntegrityVariables() {}

    /** What a task of the case is called. */
    public static String subject(String number) {
        return "科学道德案件 " + number;
    }
}
