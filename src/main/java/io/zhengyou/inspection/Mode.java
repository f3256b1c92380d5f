package io.zhengyou.inspection;

/** How a unit is inspected (the guidance, clause 8: 实地调研、审阅材料、参加会议). Each has its own head of the record. */
public enum Mode {
    FIELD_VISIT("实地调研", "走访的地点", "座谈和走访的人"),
    REVIEW("审阅材料", "审阅的材料", "材料属于什么时间"),
    MEETING("参加会议", "会议名称", "参会的人");

    private final String label;
    private final String where;
    private final String who;

    Mode(String label, String where, String who) {
        this.label = label;
        this.where = where;
        this.who = who;
    }

    public String label() {
        return label;
    }

    /** What the first text of the record's head is called. */
    public String where() {
        return where;
    }

    /** What its second text is called. */
    public String who() {
        return who;
    }

    /** Whether a unit can be inspected so without being told: materials must be asked for. */
    public boolean canSurprise() {
        return this != REVIEW;
    }
}
