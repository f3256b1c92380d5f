package io.zhengyou.rectification.book;

import io.zhengyou.rectification.RectificationState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can happen to a rectification. */
public enum Step {
    OPENED("提出整改", null),
    PLANNED("提交方案", RectificationState.PLANNED),
    PLAN_RETURNED("退回方案", RectificationState.PLANNING),
    PLAN_APPROVED("批准方案", RectificationState.CARRYING_OUT),
    REPORTED("报告整改情况", RectificationState.REPORTED),
    SENT_BACK("核查未通过", RectificationState.CARRYING_OUT),
    SENT_BACK_AGAIN("核查再次未通过，报领导小组", RectificationState.SENT_BACK_AGAIN),
    OVERDUE("逾期，已报领导小组", null),
    DIRECTED("领导小组督办", RectificationState.PLANNING),
    EXTENSION_ASKED("申请延期", null),
    EXTENDED("同意延期", null),
    EXTENSION_DECLINED("未同意延期", null),
    EXTENSION_WITHDRAWN("撤回延期申请", null),
    VERIFIED("核查通过，销号", RectificationState.CLOSED_OUT),
    STOPPED("领导小组终止整改", RectificationState.STOPPED),
    CANCELLED("随原流程撤销", RectificationState.CANCELLED),
    HELD("回头看：整改保持", null),
    REBOUND("回头看：问题反弹，重新整改", null),
    NOT_CHECKED("回头看：无法核查", null);

    private final String label;
    private final @Nullable RectificationState leadsTo;

    Step(String label, @Nullable RectificationState leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    public String label() {
        return label;
    }

    /** Empty if it changes nothing of where the rectification stands. */
    Optional<RectificationState> leadsTo() {
        return Optional.ofNullable(leadsTo);
    }
}
