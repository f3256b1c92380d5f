package io.zhengyou.directory.contact;

/** How a leader informed themselves (the guidance, clause 8: 实地调研、审阅材料、参加会议). */
public enum VisitMode {
    FIELD_VISIT("实地调研"),
    MATERIALS("审阅材料"),
    MEETING("参加会议");

    private final String label;

    VisitMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
