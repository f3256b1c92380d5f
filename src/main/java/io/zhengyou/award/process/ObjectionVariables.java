package io.zhengyou.award.process;

/** Every variable of the objection process, beside those of the round and the nomination that it names. */
public final class ObjectionVariables {

    public static final String OBJECTION = "objectionId";
    /** The group that admits and names the investigator. */
    public static final String HANDLERS = "objectionHandlers";
    public static final String ADMITTED = "objectionAdmitted";
    public static final String INVESTIGATOR = "investigatorId";
    /** The group that decides. */
    public static final String JUDGES = "objectionJudges";
    public static final String REFERRED = "objectionReferred";

    private ObjectionVariables() {}
}
