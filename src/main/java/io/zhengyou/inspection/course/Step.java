package io.zhengyou.inspection.course;

/** What can happen to a programme or an inspection. */
public enum Step {
    PLAN_SUBMITTED("提交督导方案"),
    PLAN_RETURNED("退回督导方案"),
    PLAN_APPROVED("批准督导方案"),
    TEAM_CHANGE_ASKED("提请调整检查组"),
    TEAM_CHANGE_DECLINED("不同意调整检查组"),
    TEAM_CHANGED("调整检查组"),
    NOTICE_GIVEN("发出检查通知"),
    MATERIALS_SUBMITTED("报送材料"),
    MATERIALS_MISSING("逾期没有报送材料"),
    RECORDED("完成检查记录"),
    FOUND("提出问题和典型经验"),
    ACCEPTED("认可问题"),
    CONTESTED("对问题有异议"),
    SILENT("逾期没有答复，视为认可"),
    UPHELD("维持问题"),
    DROPPED("撤销问题"),
    ORDERED("责成整改"),
    REPORTED("提交检查报告"),
    REPORT_RETURNED("退回检查报告"),
    REPORT_APPROVED("批准检查报告"),
    ENDED("办结"),
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
