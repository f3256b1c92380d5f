package io.zhengyou.flow.change.process;

import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeState;
import io.zhengyou.flow.change.ChangeStep;
import io.zhengyou.flow.change.Changes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a change before it is in use: its submitter withdraws it, the office calls its activation off. */
@Component
public class Stopping {

    private final Changes changes;
    private final ChangeProcess process;
    private final Notices notices;

    Stopping(Changes changes, ChangeProcess process, Notices notices) {
        this.changes = changes;
        this.process = process;
        this.notices = notices;
    }

    public static boolean mayWithdraw(Change change, String person) {
        return change.state().isOpen() && change.submittedBy().equals(person);
    }

    public static boolean mayCancel(Change change) {
        return change.state() == ChangeState.APPROVED;
    }

    /** @throws ChangeMoved if it is over, or not this person's */
    @Transactional
    public void withdraw(String changeId, String reason, String person) {
        if (!mayWithdraw(changes.lock(changeId), person)) {
            throw new ChangeMoved("只有提交人能撤回，而且要在启用之前。请刷新页面。");
        }
        changes.enter(changeId, ChangeStep.WITHDRAWN, person, reason);
        process.stop(changeId);
    }

    /** @throws ChangeMoved if it does not wait for its day */
    @Transactional
    public void cancel(String changeId, String reason, String person) {
        if (!mayCancel(changes.lock(changeId))) {
            throw new ChangeMoved("这项改动不在待启用状态，请刷新页面。");
        }
        changes.enter(changeId, ChangeStep.CANCELLED, person, reason);
        process.stop(changeId);
        notices.ended(changes.get(changeId), ChangeStep.CANCELLED);
    }
}
