package io.zhengyou.flow.change;

/** What can happen to a change. */
public enum ChangeStep {
    SUBMITTED("提交改动", ChangeState.SUBMITTED),
    RESUBMITTED("补正后重新提交", ChangeState.SUBMITTED),
    RETURNED("退回补正", ChangeState.RETURNED),
    APPROVED("同意启用", ChangeState.APPROVED),
    REFUSED("不同意", ChangeState.REFUSED),
    WITHDRAWN("撤回", ChangeState.WITHDRAWN),
    CANCELLED("取消启用", ChangeState.CANCELLED),
    ACTIVATED("启用", ChangeState.ACTIVE),
    FAILED("未能启用", ChangeState.SUBMITTED),
    ROLLED_BACK("回退到上一版", ChangeState.ROLLED_BACK);

    private final String label;
    private final ChangeState leadsTo;

    ChangeStep(String label, ChangeState leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    public String label() {
        return label;
    }

    ChangeState leadsTo() {
        return leadsTo;
    }
}
