package io.zhengyou.directory;

import java.util.Arrays;
import java.util.Optional;

/** What a person does in the campaign. A role is a group of the engine's identity service; roles in a unit have one group a unit. */
public enum Role {
    OFFICE("office", "领导小组办公室"),
    LEADING_GROUP("leading-group", "领导小组"),
    ETHICS_COMMITTEE("ethics-committee", "科学道德委员会"),
    EXPERT("expert", "评审专家"),
    COMMITTEE("committee", "评审委员会"),
    LIAISON("liaison", "联络员"),
    SECRETARY("secretary", "党组织书记"),
    PROCESS_OWNER("process-owner", "流程管理员"),
    OPERATOR("camunda-admin", "系统管理员");

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** The role of everybody in an engine group, be it of the whole association or of one unit. */
    public static Optional<Role> of(String group) {
        return Arrays.stream(values()).filter(role -> group.equals(role.group) || role.inUnit() && group.startsWith(role.group + "-")).findFirst();
    }

    /** The engine group of everybody with this role. */
    public String group() {
        return group;
    }

    /** The engine group of those with this role in one unit, for example {@code liaison-A01}. */
    public String groupIn(String unitCode) {
        return group + "-" + unitCode;
    }

    /** The role's Chinese name. */
    public String label() {
        return label;
    }

    /** Whether the role is held in a unit ({@link #LIAISON}, {@link #SECRETARY}) and not association-wide. */
    public boolean inUnit() {
        return this == LIAISON || this == SECRETARY;
    }
}
