package io.zhengyou.engine.form;

import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Makes sure, before anything is said about the answers, that the sender may start this process. */
record RequestedStart(String definitionId) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        var engine = context.getProcessEngineConfiguration();
        ProcessDefinitionEntity definition = engine.getDeploymentCache().findDeployedProcessDefinitionById(definitionId);
        for (CommandChecker checker : engine.getCommandCheckers()) {
            checker.checkCreateProcessInstance(definition);
        }
        return null;
    }
}
