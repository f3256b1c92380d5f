package io.zhengyou.engine.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Makes sure, before anything is said about the answers, that the task is there and the sender may work on it. */
record SubmittedTask(String id) implements Command<SubmittedTask.Standing> {

    enum Standing { OPEN, GONE, FOR_ITS_PAGE }

    @Override
    public Standing execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(id);
        if (task == null) {
            // Said by the caller: an exception in here would be logged as a fault of the engine.
            return Standing.GONE;
        }
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
        return isForItsPage(task, context) ? Standing.FOR_ITS_PAGE : Standing.OPEN;
    }

    /** An embedded form posts to an address of this server, which completes the task itself: nobody goes past it. */
    private static boolean isForItsPage(TaskEntity task, CommandContext context) {
        TaskDefinition definition = task.getTaskDefinition();
        return definition != null && definition.getFormKey() != null
                && context.isAuthorizationCheckEnabled() && context.getAuthenticatedUserId() != null;
    }

    static WebApplicationException onItsPageOnly() {
        return refusal(Response.Status.BAD_REQUEST, "此任务须在任务页面的表单中提交。");
    }

    static WebApplicationException notYet(String sentence) {
        return refusal(Response.Status.BAD_REQUEST, sentence);
    }

    /** The engine would answer with status 500. */
    static WebApplicationException gone() {
        return refusal(Response.Status.NOT_FOUND, "该任务已办结或已撤回，请刷新任务列表。");
    }

    static WebApplicationException overtaken() {
        return refusal(Response.Status.CONFLICT, "该任务刚刚有了变化，本次操作没有生效。请刷新后再试。");
    }

    private static WebApplicationException refusal(Response.Status status, String message) {
        return new WebApplicationException(message, Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "TaskRefused", "message", message))
                .build());
    }
}
