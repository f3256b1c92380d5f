package io.zhengyou.flow.running.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.batch.MigrationBatchConfiguration;
import org.camunda.bpm.engine.impl.migration.batch.MigrationBatchJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's own work on migrations, with our look at each case before and our record after. There is no other. */
class MoveHandler extends MigrationBatchJobHandler {

    private final ObjectProvider<CaseMover> mover;

    MoveHandler(ObjectProvider<CaseMover> mover) {
        this.mover = mover;
    }

    @Override
    public void executeHandler(MigrationBatchConfiguration configuration, ExecutionEntity execution, CommandContext context, String tenantId) {
        mover.getObject().move(configuration.getBatchId(), configuration.getIds(), () -> super.executeHandler(configuration, execution, context, tenantId));
    }

    /** A case that fails takes no other with it. */
    @Override
    public int calculateInvocationsPerBatchJob(String batchType, MigrationBatchConfiguration configuration) {
        return 1;
    }
}
