package io.zhengyou.flow.running.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.parser.MigratingInstanceParser;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingProcessInstanceValidationReportImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;

/** What the engine checks before it moves a case, without moving it. */
final class MoveTrial extends MigrateProcessInstanceCmd {

    private final MigrationPlan plan;

    MoveTrial(MigrationPlan plan) {
        super(new MigrationPlanExecutionBuilderImpl(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired(), plan), false);
        this.plan = plan;
    }

    /** Asked in a command of the engine. */
    MigratingProcessInstanceValidationReport of(String instance) {
        var context = Context.getCommandContext();
        var report = new MigratingProcessInstanceValidationReportImpl();
        var migrating = new MigratingInstanceParser(context.getProcessEngineConfiguration().getProcessEngine()).parse(instance, plan, report);
        validateInstructions(context, migrating, report);
        return report;
    }
}
