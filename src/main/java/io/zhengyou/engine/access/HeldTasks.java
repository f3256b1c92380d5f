package io.zhengyou.engine.access;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.DelegationState;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody holds is that person's alone. The engine would let everybody who may claim a task also complete
 * it or take it away after a colleague has claimed it, and an administrator do so with every task.
 */
class HeldTasks extends AuthorizationCommandChecker {

    private static final String NOT_YOURS = "该任务不属于您，不能办理。";

    @Override
    public void checkTaskWork(TaskEntity task) {
        orSay(NOT_YOURS, () -> super.checkTaskWork(task));
        if (somebodyActs() && task.getAssignee() != null && !isHeldByCaller(task)) {
            throw new AuthorizationException("该任务正由他人办理，您不能签收或提交。");
        }
        if (somebodyActs() && task.getAssignee() == null && !mayBeTakenByCaller(task)) {
            throw new AuthorizationException(NOT_YOURS);
        }
    }

    /** The holder may give the task back to those who can take it; to give it to somebody else goes another way. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        if (!somebodyActs()) {
            return;
        }
        if (!isHeldByCaller(task)) {
            throw new AuthorizationException(OnItsPage.sentence(task.getId()));
        } else if (task.getDelegationState() == DelegationState.PENDING) {
            throw new AuthorizationException("同事正在征求您对该任务的意见，不能退回签收。请在任务的“流转”页面答复。");
        } else if (task.getCandidates().isEmpty()) {
            throw new AuthorizationException("该任务由您专办，不能退回。如不能办理，请联系领导小组办公室改派。");
        }
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        orSay("该任务不属于您，不能查看。", () -> super.checkReadTask(task));
    }

    @Override
    public void checkCreateProcessInstance(ProcessDefinition definition) {
        orSay("您不能发起此流程。如工作需要，请联系系统管理员。", () -> super.checkCreateProcessInstance(definition));
    }

    /** The engine names permissions and resources; a person is told what it comes to. */
    private static void orSay(String refusal, Runnable check) {
        try {
            check.run();
        } catch (AuthorizationException missing) {
            throw new AuthorizationException(refusal);
        }
    }

    private static boolean isHeldByCaller(TaskEntity task) {
        return task.getAssignee() != null && task.getAssignee().equals(caller());
    }

    private static boolean mayBeTakenByCaller(TaskEntity task) {
        List<String> groups = Context.getCommandContext().getAuthenticatedGroupIds();
        return task.getCandidates().stream().anyMatch(candidate -> Objects.equals(candidate.getUserId(), caller())
                || groups != null && groups.contains(candidate.getGroupId()));
    }

    private static boolean somebodyActs() {
        return caller() != null && Context.getCommandContext().isAuthorizationCheckEnabled();
    }

    private static @Nullable String caller() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}
