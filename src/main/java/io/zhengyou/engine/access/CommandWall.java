package io.zhengyou.engine.access;

import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/** Looks at every command before the engine runs it. */
class CommandWall extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            QueryExpressions.refuseAny(query);
        } else if (command instanceof SaveFilterCmd) {
            QueryExpressions.refuseUnknown(CommandField.<Filter>of(command, "filter").getQuery());
        } else if (command instanceof AbstractExecuteFilterCmd filter) {
            checkFilter(filter);
        } else {
            PersonalCommands.check(command, Context.getCommandContext().getAuthenticatedUserId());
        }
        try {
            return next.execute(command);
        } catch (NullValueException absent) {
            throw Context.getCommandContext().getAuthenticatedUserId() == null ? absent : Vanished.because(absent);
        }
    }

    private static void checkFilter(AbstractExecuteFilterCmd command) {
        @Nullable AbstractQuery<?, ?> extension = CommandField.optional(command, "extendingQuery");
        if (extension != null) {
            QueryExpressions.refuseAny(extension);
        }
        // A filter may have been stored before this wall stood, or past it.
        Filter stored = Context.getCommandContext().getFilterManager().findFilterById(CommandField.of(command, "filterId"));
        if (stored != null) {
            QueryExpressions.refuseUnknown(stored.getQuery());
        }
    }
}
