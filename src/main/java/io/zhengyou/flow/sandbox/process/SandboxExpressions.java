package io.zhengyou.flow.sandbox.process;

import io.zhengyou.engine.WalledExpressions;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** The server's own language, behind the same walls; a variable that nobody has set is reported and made up, so that the run goes on. */
final class SandboxExpressions extends WalledExpressions {

    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task", "authenticatedUserId");

    private final Stage stage;

    SandboxExpressions(StandIns steps, Stage stage) {
        super(steps);
        this.stage = stage;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(super.createElResolver());
        resolver.add(new Missing());
        return resolver;
    }

    private final class Missing extends VariableScopeElResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            var execution = execution(context.getContext(VariableScope.class));
            if (base != null || execution == null || OF_THE_ENGINE.contains(property.toString())) {
                return null;
            }
            context.setPropertyResolved(true);
            return stage.course().answers().supply(property.toString(), execution);
        }

        private static @Nullable DelegateExecution execution(@Nullable Object scope) {
            return scope instanceof DelegateTask task ? task.getExecution() : scope instanceof DelegateExecution execution ? execution : null;
        }
    }
}
