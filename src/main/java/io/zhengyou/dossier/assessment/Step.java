package io.zhengyou.dossier.assessment;

/** What people do in an assessment, and what the server records in their place. */
public enum Step {
    SELF_ASSESSED("提交自评"),
    MISSED("期限内没有自评"),
    GRADED("评定等次"),
    ACCEPTED("对等次没有异议"),
    OBJECTED("对等次有异议"),
    SILENT("期限内没有提出异议"),
    UPHELD("维持等次"),
    CHANGED("改定等次"),
    ARCHIVED("归档"),
    TERMINATION_ASKED("提请终止"),
    TERMINATION_DECLINED("不同意终止"),
    TERMINATED("终止");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
