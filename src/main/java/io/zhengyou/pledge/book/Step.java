package io.zhengyou.pledge.book;

/** What can happen to a pledge. */
public enum Step {
    STARTED("开始起草"),
    SUBMITTED("提交"),
    RETURNED("退回修改"),
    DROPPED("放弃提交"),
    ACCEPTED("审核通过"),
    PUBLISHED("公开"),
    REPORTED("报告进展"),
    NOT_REPORTED("到期未报告进展"),
    COMMENTED("领导点评"),
    ANSWERED("回应点评"),
    TO_BE_RECTIFIED("提出整改"),
    RECTIFIED("整改办结"),
    STATED("说明兑现情况"),
    STATEMENT_RETURNED("退回兑现说明"),
    CONFIRMED("评定兑现情况"),
    AMENDMENT_ASKED("申请修改"),
    AMENDMENT_DECLINED("未同意修改"),
    AMENDED("修改并公开"),
    WITHDRAWAL_ASKED("申请撤回"),
    WITHDRAWAL_DECLINED("未同意撤回"),
    WITHDRAWN("撤回");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
