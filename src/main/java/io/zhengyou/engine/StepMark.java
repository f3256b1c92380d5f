package io.zhengyou.engine;

/** The names of the {@code camunda:property} elements by which a model says something of a user task. */
public final class StepMark {

    /** With the value {@code true}: somebody's own judgement, which nobody sees and nobody gives in another's place. */
    public static final String PERSONAL = "zhengyou:personal";

    /** With the value {@code true}: whoever completed it may take that back while nobody has opened the next. */
    public static final String TAKE_BACK = "zhengyou:takeBack";

    /** The group whose members could do an assigned task in the assignee's place; <code>${name}</code> stands for a process variable. */
    public static final String COLLEAGUES = "zhengyou:colleagues";

    private StepMark() {}
}
