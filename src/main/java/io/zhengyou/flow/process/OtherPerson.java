package io.zhengyou.flow.process;

import io.zhengyou.engine.CompletionRule;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.rule.StepBook;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Two steps that one person must not do both. */
@Component
class OtherPerson implements CompletionRule {

    private final ProcessEngine engine;
    private final FlowRules rules;
    private final DefinitionDeeds deeds;
    private final StepBook book;

    OtherPerson(ProcessEngine engine, FlowRules rules, DefinitionDeeds deeds, StepBook book) {
        this.engine = engine;
        this.rules = rules;
        this.deeds = deeds;
        this.book = book;
    }

    @Override
    public Optional<String> refusal(String taskId) {
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        return commands.execute(context -> refusal(taskId, context));
    }

    private Optional<String> refusal(String taskId, CommandContext context) {
        return Optional.ofNullable(context.getTaskManager().findTaskById(taskId))
                .flatMap(task -> Optional.ofNullable(task.getExecution()))
                .flatMap(execution -> refusal(execution, String.valueOf(context.getAuthenticatedUserId())));
    }

    private Optional<String> refusal(ExecutionEntity execution, String person) {
        return rules.whose(FlowRule::target, deeds.of(execution).touches()).stream()
                .filter(FlowRule::differ)
                .filter(rule -> RunningProcess.of(execution).withCallers().anyMatch(process -> didTheOther(process, rule, person)))
                .map(rule -> "您已办理“%s”，不能再办理“%s”：%s。请由其他人办理。".formatted(rule.step().name(), rule.target().name(), rule.reason()))
                .findFirst();
    }

    private boolean didTheOther(RunningProcess process, FlowRule rule, String person) {
        return process.processId().equals(rule.processId()) && book.doneBy(process.instance(), rule).filter(person::equals).isPresent();
    }
}
