package io.zhengyou.flow.process;

import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.rule.Step;
import io.zhengyou.flow.rule.StepBook;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes the mandatory steps of running processes, and lets no process come to what needs them without them. */
@Component
class RuleGuard {

    private final FlowRules rules;
    private final DefinitionDeeds deeds;
    private final StepBook book;

    RuleGuard(FlowRules rules, DefinitionDeeds deeds, StepBook book) {
        this.rules = rules;
        this.deeds = deeds;
        this.book = book;
    }

    void processBegins(DelegateExecution execution) {
        ifRuled(execution, book::open);
    }

    void processEnds(DelegateExecution execution) {
        ifRuled(execution, book::close);
    }

    void elementBegins(DelegateExecution execution) {
        var touches = deeds.of(execution).touches();
        each(execution, touches, FlowRule::target, this::demand);
        each(execution, touches, FlowRule::since, book::undone);
    }

    /** What was left by an interruption has not been done. */
    void elementEnds(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            var person = Context.getCommandContext().getAuthenticatedUserId();
            each(execution, deeds.of(execution).performs(), FlowRule::step, (instance, rule) -> book.done(instance, rule, person));
        }
    }

    private void ifRuled(DelegateExecution execution, Consumer<String> action) {
        if (rules.existFor(RunningProcess.of(execution).processId())) {
            action.accept(execution.getProcessInstanceId());
        }
    }

    private void demand(String instance, FlowRule rule) {
        if (book.holds(instance, rule) && !book.isDone(instance, rule)) {
            throw new StepMissing(rule);
        }
    }

    /** Every rule that has one of the deeds for this step of it, with the instance, here or of a caller, in which it holds. */
    private void each(DelegateExecution execution, Set<String> these, Function<FlowRule, @Nullable Step> step, BiConsumer<String, FlowRule> action) {
        for (var rule : rules.whose(step, these)) {
            RunningProcess.of(execution).withCallers()
                    .filter(process -> process.processId().equals(rule.processId()))
                    .forEach(process -> action.accept(process.instance(), rule));
        }
    }
}
