package io.zhengyou.engine.access;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;

/** What a person could do with an allowed call by putting something unusual into its body. Commands of the server itself pass. */
final class PersonalCommands {

    private PersonalCommands() {}

    static void check(Object command, @Nullable String userId) {
        if (userId == null) {
            return;
        }
        if (command instanceof ClaimTaskCmd && !userId.equals(CommandField.optional(command, "userId"))) {
            throw new AuthorizationException("只能为自己签收任务。");
        } else if (command instanceof AssignTaskCmd && givesAway(command)) {
            throw new AuthorizationException(OnItsPage.sentence(CommandField.of(command, "taskId")));
        } else if (command instanceof AddCommentCmd && namesBothTaskAndInstance(command)) {
            throw new AuthorizationException("评论只能写在任务上，请去掉 processInstanceId。");
        } else if (command instanceof SetJobRetriesCmd && stopsOrMovesAJob(command)) {
            throw new AuthorizationException("只能给失败的作业增加重试次数，不能停止作业或更改其到期时间。");
        } else if (command instanceof DeployCmd || command instanceof DeleteDeploymentCmd) {
            throw new AuthorizationException(ByApproval.SENTENCE);
        }
    }

    /** Nobody as the new holder is a task that is given back. */
    private static boolean givesAway(Object command) {
        return Context.getCommandContext().isAuthorizationCheckEnabled() && CommandField.optional(command, "userId") != null;
    }

    private static boolean namesBothTaskAndInstance(Object command) {
        return CommandField.optional(command, "taskId") != null && CommandField.optional(command, "processInstanceId") != null;
    }

    private static boolean stopsOrMovesAJob(Object command) {
        return CommandField.<Boolean>of(command, "isDueDateSet") || CommandField.<Integer>of(command, "retries") < 1;
    }
}
