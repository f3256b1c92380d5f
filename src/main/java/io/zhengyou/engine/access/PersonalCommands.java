package io.zhengyou.engine.access;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
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
        } else if (command instanceof StartProcessInstanceAtActivitiesCmd) {
            throw new BadUserRequestException("流程只能从起点发起，请去掉 startInstructions。");
        } else if (command instanceof AddCommentCmd
                && CommandField.optional(command, "taskId") != null
                && CommandField.optional(command, "processInstanceId") != null) {
            throw new BadUserRequestException("评论只能写在任务上，请去掉 processInstanceId。");
        } else if (command instanceof SetJobRetriesCmd && CommandField.<Boolean>of(command, "isDueDateSet")) {
            throw new BadUserRequestException("不能更改作业的到期时间，请去掉 dueDate。");
        }
    }
}
