package io.zhengyou.flow.running.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.batch.BatchJobHandler;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts our handler in the place of the engine's. */
@Component
class MoveConfiguration extends AbstractCamundaConfiguration {

    private final ObjectProvider<CaseMover> mover;

    MoveConfiguration(ObjectProvider<CaseMover> mover) {
        this.mover = mover;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<BatchJobHandler<?>> others = engine.getCustomBatchJobHandlers();
        List<BatchJobHandler<?>> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new MoveHandler(mover));
        engine.setCustomBatchJobHandlers(all);
    }
}
