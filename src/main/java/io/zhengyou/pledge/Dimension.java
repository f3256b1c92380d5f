package io.zhengyou.pledge;

import java.util.Arrays;
import java.util.List;

/** What a promise serves: one of the five goods of an organisation or of the five leads of a member (the guidance, 五好 and 五带头). */
public enum Dimension {
    GOOD_LEADERSHIP(PledgerKind.UNIT, "领导班子好"),
    GOOD_MEMBERS(PledgerKind.UNIT, "党员队伍好"),
    GOOD_MECHANISM(PledgerKind.UNIT, "工作机制好"),
    GOOD_ACHIEVEMENT(PledgerKind.UNIT, "工作业绩好"),
    GOOD_STANDING(PledgerKind.UNIT, "群众反映好"),
    LEAD_LEARNING(PledgerKind.MEMBER, "带头学习提高"),
    LEAD_ACHIEVING(PledgerKind.MEMBER, "带头争创佳绩"),
    LEAD_SERVING(PledgerKind.MEMBER, "带头服务群众"),
    LEAD_LAW(PledgerKind.MEMBER, "带头遵纪守法"),
    LEAD_SPIRIT(PledgerKind.MEMBER, "带头弘扬正气");

    private final PledgerKind kind;
    private final String label;

    Dimension(PledgerKind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    /** Whose promises can serve it. */
    public PledgerKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public static List<Dimension> of(PledgerKind kind) {
        return Arrays.stream(values()).filter(dimension -> dimension.kind == kind).toList();
    }
}
